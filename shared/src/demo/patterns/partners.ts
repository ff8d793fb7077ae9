import type { PartnershipForm } from '../../partnerships/partnership.codes.ts';

// Keys of the register of organisations, with how often a unit turns to them.
export const banks = [
  ['halyk', 10],
  ['kaspi', 10],
  ['otbasy', 8],
  ['bcc', 8],
  ['forte', 4],
  ['eurasian', 4],
  ['bereke', 4],
  ['freedom', 3],
  ['home-credit', 2],
  ['rbk', 2],
  ['nurbank', 2],
  ['kmf', 2],
  ['altyn', 1],
] as const;
export const developers = [
  ['bi-group', 6],
  ['bazis-a', 3],
  ['qazaq-stroy', 2],
  ['rams', 2],
  ['sensata', 2],
  ['gbg', 1],
  ['orda-invest', 1],
  ['sat-ns', 1],
] as const;

export const bankForms: readonly (readonly [PartnershipForm, number])[] = [
  ['branch-screens', 6],
  ['joint-event', 5],
  ['app-push', 4],
  ['sms', 3],
  ['staff-training', 3],
  ['social-media', 2],
  ['hotline', 1],
];
export const developerForms: readonly (readonly [PartnershipForm, number])[] = [
  ['sales-office', 6],
  ['joint-event', 4],
  ['social-media', 2],
  ['staff-training', 1],
];

/** Whom the coordinator speaks to: positions, never names. */
export const contacts = [
  'Бөлімше басшысы',
  'Клиенттермен жұмыс бөлімінің басшысы',
  'Өңірлік филиал директорының орынбасары',
  'Баспасөз қызметінің маманы',
  'Руководитель отделения',
  'Начальник отдела безопасности',
];
