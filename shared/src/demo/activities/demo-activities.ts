import { territories } from '../../territory/units.ts';
import type { CampaignSetting } from '../campaign-settings.ts';
import type { DemoAccount, DemoActivity, DemoPartnership } from '../demo.types.ts';
import { bayanauylActivities } from './bayanauyl.ts';
import { flaggedActivities } from './flagged.ts';
import { nationalActivities } from './national.ts';
import { ulytauActivities } from './ulytau.ts';
import { unitActivities } from './unit-activities.ts';

/** All entries of a campaign, in the order in which they were entered. */
export function demoActivities(
  setting: CampaignSetting,
  accounts: readonly DemoAccount[],
  partnerships: readonly DemoPartnership[],
): DemoActivity[] {
  const byHand = setting.isOpen
    ? [...bayanauylActivities(accounts), ...ulytauActivities(accounts)]
    : [];
  const drafts = [
    ...territories.flatMap((unit) => unitActivities(unit, setting, accounts, partnerships)),
    ...nationalActivities(setting, accounts),
    ...byHand,
  ];
  return flaggedActivities(drafts, setting);
}
