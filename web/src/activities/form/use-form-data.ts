import { useQuery } from '@tanstack/react-query';
import { type Me, meQuery } from '../../accounts/session.ts';
import { type CampaignInHand, useCampaign } from '../../campaigns/queries.ts';
import { type Registers, registersQuery } from '../../territory/queries.ts';

export interface FormData {
  readonly me: Me | undefined;
  readonly registers: Registers | undefined;
  readonly campaign: CampaignInHand['campaign'];
  readonly error: unknown;
  readonly retry: () => void;
}

/** What any form of an entry needs before it can be drawn. */
export function useFormData(campaignId: string | undefined): FormData {
  const { data: me } = useQuery(meQuery);
  const registers = useQuery(registersQuery);
  const { campaign, error, retry } = useCampaign(campaignId);
  return {
    me,
    registers: registers.data,
    campaign,
    error: registers.error ?? error,
    retry: () => (registers.error ? void registers.refetch() : retry()),
  };
}
