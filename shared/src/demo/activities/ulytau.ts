import { firstSetting } from '../campaign-settings.ts';
import type { DemoAccount } from '../demo.types.ts';
import { scribesOf } from '../demo-accounts.ts';
import { type DraftActivity, draftOf } from './draft.ts';

/** Ulytau: two drafts and nothing held, so that the map shows what «no data» looks like. */
export function ulytauActivities(accounts: readonly DemoAccount[]): DraftActivity[] {
  const { coordinator, ofDistrict } = scribesOf('KZ-62', accounts);
  const common = { campaignId: firstSetting.campaignId, unitId: 'KZ-62', status: 'draft' } as const;
  return [
    draftOf({
      ...common,
      districtId: '621000000',
      kind: 'meeting',
      title: 'Еңбек ұжымындағы түсіндіру жұмысы',
      startsOn: '2026-03-10',
      createdBy: ofDistrict.get('621000000') ?? coordinator,
      createdAt: '2026-03-06T11:55:11Z',
    }),
    draftOf({
      ...common,
      kind: 'press',
      title: 'Облыстық газеттегі мақала',
      startsOn: '2026-03-11',
      createdBy: coordinator,
      createdAt: '2026-03-10T03:21:40Z',
    }),
  ];
}
