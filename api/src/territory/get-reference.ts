import { getReference } from '@saqbol/shared/territory/reference.endpoints.ts';
import { handle } from '../platform/http/handler.ts';
import { registers } from './registers.ts';

/** Who may: whoever is signed in; proposals of organisations stand in it within their territory. */
export const getReferenceHandler = handle(getReference, async (call) => {
  const { units, districts, organisations, nationPopulation } = await registers(call);
  return {
    body: {
      units: units.map(({ id, kind, record: { name, title, short, population } }) => ({
        id,
        kind,
        name,
        title,
        short,
        population,
      })),
      districts: districts.map(({ id, unitId, record: { type, name, short } }) => ({
        id,
        unitId,
        type,
        name,
        short,
      })),
      organisations: organisations.map(({ id, kind, bin, status, mergedInto, record }) => ({
        id,
        kind,
        name: record.name,
        short: record.short,
        bin,
        aliases: [...record.aliases],
        status,
        mergedInto,
        note: record.note,
      })),
      nationPopulation,
    },
  };
});
