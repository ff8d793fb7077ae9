import type { InLanguages } from '@saqbol/shared/format/language.ts';
import type {
  OrganisationKind,
  OrganisationStatus,
} from '@saqbol/shared/organisations/organisation.codes.ts';
import type { DistrictType } from '@saqbol/shared/territory/district.schema.ts';
import type { Population, UnitKind, UnitRecord } from '@saqbol/shared/territory/unit.schema.ts';
import { sql } from 'kysely';
import type { Scoped } from '../platform/database/scope.ts';

export interface UnitRow {
  readonly id: string;
  readonly kind: UnitKind;
  readonly population: number | null;
  readonly record: {
    readonly name: InLanguages;
    readonly title: InLanguages;
    readonly short: InLanguages;
    readonly population: Population | null;
    readonly forms: UnitRecord['forms'];
  };
}

export interface DistrictRow {
  readonly id: string;
  readonly unitId: string;
  readonly record: {
    readonly type: DistrictType;
    readonly name: InLanguages;
    readonly short: InLanguages;
  };
}

export interface OrganisationRow {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly bin: string | null;
  readonly status: OrganisationStatus;
  readonly mergedInto: string | null;
  readonly record: {
    readonly name: InLanguages;
    readonly short: string;
    readonly aliases: readonly string[];
    readonly note: InLanguages | null;
  };
}

/** Units and districts, whole: about 300 rows. */
export async function selectTerritory(tx: Scoped) {
  const units = await tx
    .selectFrom('units')
    .select(['id', 'kind', 'population', 'record'])
    .orderBy('position')
    .execute();
  const districts = await tx
    .selectFrom('districts')
    .select(['id', 'unitId', 'record'])
    .orderBy('position')
    .execute();
  const nation = await tx
    .selectFrom('settings')
    .select('value')
    .where('key', '=', 'nation-population')
    .executeTakeFirst();
  return {
    units: units as UnitRow[],
    districts: districts as DistrictRow[],
    nationPopulation: nation?.value as Population,
  };
}

/** Organisations in sight of the transaction, the merged and retired among them. */
export async function selectOrganisationRows(tx: Scoped): Promise<OrganisationRow[]> {
  const rows = await tx
    .selectFrom('organisations')
    .select(['id', 'kind', 'bin', 'status', 'mergedInto', 'record'])
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows as OrganisationRow[];
}

/** Told at the commit, and only then. */
export async function notifyRegisters(tx: Scoped): Promise<void> {
  await sql`select pg_notify('saqbol_registers', '')`.execute(tx);
}
