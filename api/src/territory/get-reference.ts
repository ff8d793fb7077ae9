import { getReference } from '@saqbol/shared/territory/reference.endpoints.ts';
import { handle } from '../platform/http/handler.ts';
import { registers } from './registers.ts';

/** Who may: whoever is signed in; registers hold nobody's records. */
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
      organisations: organisations.map(({ id, kind, bin, record: { name, short, note } }) => ({
        id,
        kind,
        name,
        short,
        bin,
        note,
      })),
      nationPopulation,
    },
  };
});
