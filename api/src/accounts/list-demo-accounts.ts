import { listDemoAccounts } from '@saqbol/shared/accounts/accounts.endpoints.ts';
import type { Role } from '@saqbol/shared/accounts/roles.ts';
import { demoPassword } from '@saqbol/shared/demo/demo-accounts.ts';
import { handle } from '../platform/http/handler.ts';
import { Problem } from '../platform/http/problem.ts';
import { selectDemoAccounts } from './accounts.queries.ts';

/** Who may: everybody, in the demo only; elsewhere there is no such thing. */
export const listDemoAccountsHandler = handle(listDemoAccounts, async ({ tx, services }) => {
  if (services.settings.mode !== 'demo') throw new Problem('entity/not-found');
  const rows = await selectDemoAccounts(tx);
  const items = rows.map(({ districtIds, featured, role, ...row }) => ({
    ...row,
    role: role as Role,
    password: demoPassword,
    districtId: districtIds[0] ?? null,
    featured: featured !== null,
  }));
  return { body: { items } };
});
