/** What the letter takes from the campaign that it answers. */
import { astanaDay } from '../../campaigns/calendar/deadline.ts';
import type { Campaign } from '../../campaigns/campaign.schema.ts';
import { schemes as firstSchemes } from '../../campaigns/first-letter/schemes.ts';
import type { LetterSource } from './letter-facts.ts';

type AnsweredCampaign = Pick<
  Campaign,
  'letterNo' | 'letterOn' | 'startsOn' | 'attribution' | 'schemes'
>;

export function letterCampaign(campaign: AnsweredCampaign): LetterSource['campaign'] {
  const { letterNo, letterOn, startsOn, attribution, schemes } = campaign;
  return {
    ...{ letterNo, letterOn, startsOn },
    centre: attribution,
    schemes: schemes.map(({ code, short }) => ({
      code,
      // A scheme of a later letter has no form of its own for a list: its short name stands there.
      listed: firstSchemes.find((one) => one.code === code)?.listed ?? short,
    })),
  };
}

/** The last day that a letter of this instant tells of, `YYYY-MM-DD`: no later than the closing of the campaign. */
export function letterUntil(at: string, closedOn: string | null): string {
  const day = astanaDay(at);
  return closedOn !== null && closedOn < day ? closedOn : day;
}
