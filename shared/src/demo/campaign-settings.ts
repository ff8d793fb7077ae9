import type { SchemeCode } from '../activities/activity.codes.ts';
import { daysFrom } from '../campaigns/calendar/days.ts';
import { isWorkingDay } from '../campaigns/calendar/working-days.ts';
import { earlierCampaignId, firstCampaignId } from './demo-campaigns.ts';
import { lastEntryAt } from './demo-clock.ts';

/** What a campaign gives its entries. */
export interface CampaignSetting {
  readonly campaignId: string;
  /** A running campaign has plans, drafts and unread entries; a closed one has been worked off. */
  readonly isOpen: boolean;
  readonly startsOn: string;
  readonly closedOn: string | null;
  /** The last day on which anything was held. */
  readonly today: string;
  /** Nothing was entered after this instant. */
  readonly lastEntryAt: string;
  /** Days of events, each with how much happens on it. */
  readonly days: readonly (readonly [day: string, weight: number])[];
  readonly plannedOn: readonly string[];
  /** How often a scheme is explained; in the order of the letter. */
  readonly schemes: readonly (readonly [code: string, weight: number])[];
}

const schemeWeights: readonly (readonly [SchemeCode, number])[] = [
  ['phishing-page', 5],
  ['fake-bank-platform', 6],
  ['fake-developer-platform', 2],
  ['deepfake', 4.5],
  ['recovery-service', 1.8],
  ['targeted-ads', 3],
];

/** The letter of 2 March 2026; 7 to 9 March are days off. */
export const firstSetting: CampaignSetting = {
  campaignId: firstCampaignId,
  isOpen: true,
  startsOn: '2026-03-02',
  closedOn: null,
  today: '2026-03-10',
  lastEntryAt,
  days: [
    ['2026-03-02', 0.5],
    ['2026-03-03', 1],
    ['2026-03-04', 1.4],
    ['2026-03-05', 1.7],
    ['2026-03-06', 2],
    ['2026-03-07', 0.12],
    ['2026-03-08', 0.04],
    ['2026-03-09', 0.07],
    ['2026-03-10', 0.5],
  ],
  plannedOn: ['2026-03-10', '2026-03-10', '2026-03-11', '2026-03-11', '2026-03-12'],
  schemes: schemeWeights,
};

/** Most was held before the deadline of 21 November 2025, a little between it and the closing. */
export const earlierSetting: CampaignSetting = {
  campaignId: earlierCampaignId,
  isOpen: false,
  startsOn: '2025-11-03',
  closedOn: '2025-12-05',
  today: '2025-12-05',
  lastEntryAt: '2025-12-05T12:00:00Z',
  days: daysFrom('2025-11-03', '2025-12-04')
    .filter((day) => isWorkingDay(day))
    .map((day) => [day, day <= '2025-11-21' ? 1 : 0.12] as const),
  plannedOn: [],
  schemes: [
    ['phishing-page', 3],
    ['deepfake', 1.5],
    ['fake-call', 6],
    ['fake-marketplace', 3],
    ['remote-access', 2],
  ],
};
