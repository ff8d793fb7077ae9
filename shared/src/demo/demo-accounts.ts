/**
 * Synthetic people. A name says that it is a sample and whose place it holds, so that nobody can
 * take it for a real person's.
 */
import type { Role } from '../accounts/roles.ts';
import type { Language } from '../format/language.ts';
import { type District, districts, districtsOfUnit } from '../territory/districts.ts';
import { centralBodies, committeeId, territories, type Unit, unitOf } from '../territory/units.ts';
import type { DemoAccount } from './demo.types.ts';

/**
 * One password for all, so that it is hashed once: the demo listens on loopback only and holds
 * nothing real.
 */
export const demoPassword = 'Saqbol-demo-2026';
const host = 'demo.saqbol.example';

/** The officer whom the sign-in page offers first. */
export const bayanauylId = '553600000';
export const pavlodarId = 'KZ-55';

const roleNames = {
  officer: 'Үлгі Қызметкер',
  coordinator: 'Үлгі Үйлестіруші',
  observer: 'Үлгі Бақылаушы',
  reviewer: 'Үлгі Қараушы',
  editor: 'Үлгі Хат шығарушы',
  administrator: 'Үлгі Әкімші',
} as const satisfies Record<Role, string>;

/** Names that several oblasts have (Abay, Zhambyl), in the language of the screen and of addresses. */
const sharedNames = new Set(
  (['kk', 'en'] as const).flatMap((language) => {
    const names = districts.map(({ name }) => name[language]);
    return names.filter((name, i) => names.indexOf(name) !== i);
  }),
);

// Where officers of the demo write in Russian by choice.
const russianUnits = new Set(['KZ-35', 'KZ-39', 'KZ-59']);

/** Departments whose officers log for the whole unit; the last one of Pavlodar has not begun. */
const pavlodarDepartments = [
  ['policy', 'Ішкі саясат басқармасы'],
  ['education', 'Білім басқармасы'],
  ['digital', 'Цифрландыру басқармасы'],
] as const;
const department = pavlodarDepartments[0];
const centralDepartment = ['policy', 'Ақпарат және байланыс департаменті'] as const;

/** `West Kazakhstan` → `west-kazakhstan`, for the part of an address before the @. */
function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function accountOf(
  role: Role,
  unit: Unit,
  address: string,
  given: Partial<Pick<DemoAccount, 'name' | 'districtIds' | 'department'>> = {},
): DemoAccount {
  const language: Language = russianUnits.has(unit.id) ? 'ru' : 'kk';
  return {
    name: `${roleNames[role]} (${unit.title.kk})`,
    email: `${address}@${host}`,
    password: demoPassword,
    role,
    unitId: unit.id,
    districtIds: [],
    department: null,
    language,
    featured: false,
    ...given,
  };
}

function districtOfficer(unit: Unit, district: District): DemoAccount {
  const own = slugOf(district.short.en);
  const address = sharedNames.has(district.name.en) ? `${slugOf(unit.short.en)}-${own}` : own;
  const { kk } = district.name;
  return accountOf('officer', unit, `officer.${address}`, {
    name: `${roleNames.officer} (${sharedNames.has(kk) ? `${kk}, ${unit.short.kk}` : kk})`,
    districtIds: [district.kato],
  });
}

function departmentOfficer(unit: Unit, [slug, name]: readonly [string, string]): DemoAccount {
  return accountOf('officer', unit, `officer.${slugOf(unit.short.en)}.${slug}`, {
    name: `${roleNames.officer} (${unit.short.kk}, ${name})`,
    department: name,
  });
}

function peopleOf(unit: Unit): DemoAccount[] {
  const slug = slugOf(unit.short.en);
  const departments =
    unit.kind === 'central'
      ? [centralDepartment]
      : unit.id === pavlodarId
        ? pavlodarDepartments
        : [department];
  return [
    accountOf('coordinator', unit, `coordinator.${slug}`),
    accountOf('observer', unit, `observer.${slug}`),
    ...districtsOfUnit(unit.id).map((district) => districtOfficer(unit, district)),
    ...departments.map((one) => departmentOfficer(unit, one)),
  ];
}

function committeePeople(): DemoAccount[] {
  const committee = unitOf(committeeId);
  const of = (role: Role, address: string, place = 'Комитет', first: string = roleNames[role]) =>
    accountOf(role, committee, address, { name: `${first} (${place})` });
  return [
    of('reviewer', 'reviewer'),
    of('editor', 'editor'),
    of('administrator', 'administrator', 'жүйе'),
    of('observer', 'observer'),
    { ...of('reviewer', 'reviewer.second', 'Комитет', 'Үлгі Екінші қараушы'), language: 'ru' },
  ];
}

/** All accounts; the featured ones first, one a role, in the order of the sign-in page. */
export function demoAccounts(): DemoAccount[] {
  const all = [
    ...territories.flatMap(peopleOf),
    ...centralBodies.flatMap(peopleOf),
    ...committeePeople(),
  ];
  const first = (role: Role, unitId: string) =>
    all.find(
      (one) =>
        one.role === role &&
        one.unitId === unitId &&
        (role !== 'officer' || one.districtIds.includes(bayanauylId)),
    );
  const featured = [
    first('officer', pavlodarId),
    first('coordinator', pavlodarId),
    first('observer', pavlodarId),
    first('reviewer', committeeId),
    first('editor', committeeId),
    first('administrator', committeeId),
  ].filter((one) => one !== undefined);
  return [
    ...featured.map((one) => ({ ...one, featured: true })),
    ...all.filter((one) => !featured.includes(one)),
  ];
}

/** Who may log where: the officer of a district, those of departments, the coordinator. */
export interface Scribes {
  readonly coordinator: string;
  /** Officers of departments, who log for the whole unit. */
  readonly unitWide: readonly string[];
  readonly ofDistrict: ReadonlyMap<string, string>;
}

/** Nobody of Pavlodar's digital department has logged anything. */
const silentAddress = `officer.pavlodar.digital@${host}`;

export function scribesOf(unitId: string, accounts: readonly DemoAccount[]): Scribes {
  const own = accounts.filter((one) => one.unitId === unitId);
  const coordinator = own.find((one) => one.role === 'coordinator');
  if (!coordinator) throw new Error(`The demo has no coordinator of ${unitId}`);
  const officers = own.filter((one) => one.role === 'officer');
  return {
    coordinator: coordinator.email,
    unitWide: officers
      .filter((one) => one.districtIds.length === 0 && one.email !== silentAddress)
      .map((one) => one.email),
    ofDistrict: new Map(officers.flatMap((one) => one.districtIds.map((id) => [id, one.email]))),
  };
}
