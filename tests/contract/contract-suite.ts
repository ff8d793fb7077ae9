/** One suite for all who answer the contract: run against the api and against the mocks alike. */
import { afterAll, beforeAll, describe } from 'vitest';
import { accountCases } from './accounts.cases.ts';
import { activityCases } from './activities.cases.ts';
import { activityBulkCases } from './activity-bulk.cases.ts';
import { activityListCases } from './activity-list.cases.ts';
import { activityReviewCases } from './activity-review.cases.ts';
import { activityRuleCases } from './activity-rules.cases.ts';
import { auditCases } from './audit.cases.ts';
import { campaignCases } from './campaigns.cases.ts';
import { createClient } from './contract-client.ts';
import type { ContractTarget, StartTarget } from './contract-target.ts';
import { exchangeCases } from './exchange.cases.ts';
import { figureCases } from './figures.cases.ts';
import { fileCases } from './files.cases.ts';
import { importCases } from './imports.cases.ts';
import { organisationCases } from './organisations.cases.ts';
import { partnershipCases } from './partnerships.cases.ts';
import { replyCases } from './replies.cases.ts';
import { replyBoardCases } from './reply-board.cases.ts';
import { requestCases } from './requests.cases.ts';
import { signInCases } from './sign-in.cases.ts';
import { viewCases } from './views.cases.ts';

/** Runs every case against the target, which holds `contractData` when it has started. */
export function contractSuite(name: string, start: StartTarget): void {
  describe(name, () => {
    let started: ContractTarget | null = null;
    const target = () => {
      if (started === null) throw new Error('The target has not started');
      return started;
    };
    beforeAll(async () => {
      started = await start();
    });
    afterAll(() => started?.stop());

    const client = createClient(target);
    describe('requests', () => requestCases(client));
    describe('activities', () => activityCases(client));
    describe('rules of activities', () => activityRuleCases(client));
    describe('review of activities', () => activityReviewCases(client));
    describe('many activities at once', () => activityBulkCases(client));
    describe('list of activities', () => activityListCases(client));
    describe('saved views', () => viewCases(client));
    describe('partnerships', () => partnershipCases(client));
    describe('organisations', () => organisationCases(client));
    describe('campaigns and registers', () => campaignCases(client));
    describe('figures', () => figureCases(client));
    describe('exports', () => exchangeCases(client, target));
    describe('files', () => fileCases(client, target));
    describe('imports', () => importCases(client, target));
    describe('audit', () => auditCases(client));
    describe('accounts', () => accountCases(client));
    describe('sign-in', () => signInCases(client));
    // Last: a submitted reply guards the entries that the other cases move freely.
    describe('replies', () => replyCases(client));
    describe('board of replies', () => replyBoardCases(client));
  });
}
