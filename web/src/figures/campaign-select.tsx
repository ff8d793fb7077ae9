import type { CampaignRow } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { useTranslation } from 'react-i18next';
import { Select } from '../ui/select.tsx';

/** Which letter the figures are about. */
export function CampaignSelect(props: {
  campaigns: readonly CampaignRow[];
  value: string | undefined;
  onChoose: (campaignId: string) => void;
  className?: string | undefined;
}) {
  const { campaigns, value, onChoose, className } = props;
  const { t } = useTranslation();
  return (
    <Select
      aria-label={t('figures.map.letter')}
      className={className ?? ''}
      strong
      value={value ?? ''}
      options={campaigns.map(({ id, letterNo }) => ({
        value: id,
        // The number of a letter does not break at its hyphens.
        label: t('figures.map.letterNo', { no: letterNo.replaceAll('-', '\u2011') }),
      }))}
      onChange={onChoose}
    />
  );
}
