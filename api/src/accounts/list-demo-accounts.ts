import { listDemoAccounts } from '@saqbol/shared/accounts/accounts.endpoints.ts';
import type { Role } from '@saqbol/shared/accounts/roles.ts';
import { demoPassword } from '@saqbol/shared/demo/demo-accounts.ts';
import type { InLanguages } from '@saqbol/shared/format/language.ts';
import { handle } from '../platform/http/handler.ts';
import { Problem } from '../platform/http/problem.ts';
import { registers } from '../territory/registers.ts';
import { selectDemoAccounts } from './accounts.queries.ts';

/** Who may: everybody, in the demo only; elsewhere there is no such thing. */
export const listDemoAccountsHandler = handle(listDemoAccounts, async (call) => {
  const { tx, services } = call;
  if (services.settings.mode !== 'demo') throw new Problem('entity/not-found');
  const rows = await selectDemoAccounts(tx);
  const { unit, district } = await registers(call);
  const items = rows.map(({ districtIds, featured, role, ...row }) => ({
    ...row,
    role: role as Role,
    password: demoPassword,
    districtId: districtIds[0] ?? null,
    place: placeOf(district(districtIds[0] ?? '')?.record.name ?? unit(row.unitId)?.record.title),
    featured: featured !== null,
  }));
  return { body: { items } };
});

function placeOf(name: InLanguages | undefined): InLanguages {
  if (!name) throw new Error('a demo account outside the registers');
  return name;
}
