import type { DemoAccount, DemoOrganisation } from './demo.types.ts';
import { pavlodarId, scribesOf } from './demo-accounts.ts';
import { demoId } from './demo-ids.ts';
import { randomFrom } from './random.ts';

/** What waits for the editor: a firm of nobody, whose name says that it is a sample. */
export function demoOrganisations(accounts: readonly DemoAccount[]): DemoOrganisation[] {
  const createdAt = '2026-03-09T10:20:00.000Z';
  return [
    {
      id: demoId(createdAt, randomFrom('organisations')),
      kind: 'developer',
      name: {
        kk: '«Үлгі Құрылыс» ЖШС (ойдан алынған)',
        ru: 'ТОО «Үлгі Құрылыс» (вымышлено)',
        en: 'Ulgi Qurylys LLP (invented)',
      },
      short: 'Үлгі Құрылыс',
      bin: null,
      proposedBy: pavlodarId,
      createdBy: scribesOf(pavlodarId, accounts).coordinator,
      createdAt,
      updatedAt: createdAt,
      synthetic: true,
    },
  ];
}
