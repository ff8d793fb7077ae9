/** Puts the project's registers into the database; run at every start, it changes only what differs. */

import { fold } from '@saqbol/shared/format/search.ts';
import { registeredOrganisations } from '@saqbol/shared/organisations/organisation.register.ts';
import { districts } from '@saqbol/shared/territory/districts.ts';
import { nationPopulation, units } from '@saqbol/shared/territory/units.ts';
import type { Scoped } from '../platform/database/scope.ts';
import {
  upsertDistricts,
  upsertOrganisations,
  upsertSetting,
  upsertUnits,
} from './seed.queries.ts';

export async function seedRegisters(tx: Scoped): Promise<void> {
  await upsertUnits(
    tx,
    units.map((unit, position) => ({
      id: unit.id,
      kind: unit.kind,
      position,
      population: unit.population?.value ?? null,
      record: unit,
    })),
  );
  await upsertDistricts(
    tx,
    districts.map((district, position) => ({
      id: district.kato,
      unit_id: district.unitId,
      position,
      record: district,
    })),
  );
  await upsertOrganisations(
    tx,
    registeredOrganisations.map((one, position) => ({
      id: one.id,
      kind: one.kind,
      bin: one.bin,
      position,
      folded: fold([...Object.values(one.name), one.short, ...one.aliases].join(' \n ')),
      record: one,
    })),
  );
  await upsertSetting(tx, 'nation-population', nationPopulation);
}
