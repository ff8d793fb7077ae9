/**
 * The demo installation: synthetic people, entries and partnerships around the letter of 2 March
 * 2026, and an earlier campaign of a letter that never was. Made from seeds, the same each time.
 */
import { demoActivities } from './activities/demo-activities.ts';
import { earlierSetting, firstSetting } from './campaign-settings.ts';
import type { DemoData } from './demo.types.ts';
import { demoAccounts } from './demo-accounts.ts';
import { demoCampaigns } from './demo-campaigns.ts';
import { demoOrganisations } from './demo-organisations.ts';
import { demoPartnerships } from './demo-partnerships.ts';
import { demoReplies } from './demo-replies.ts';

/** All records of the demo. Pure: equal at every call; the caller may keep and change them. */
export function demoData(): DemoData {
  const accounts = demoAccounts();
  const settings = [earlierSetting, firstSetting];
  const partnerships = settings.flatMap((setting) => demoPartnerships(setting, accounts));
  const campaigns = demoCampaigns();
  return {
    accounts,
    campaigns,
    activities: settings.flatMap((setting) => demoActivities(setting, accounts, partnerships)),
    partnerships,
    organisations: demoOrganisations(accounts),
    replies: demoReplies(campaigns, accounts),
  };
}
