/** Organisations as the mocks keep them: the built-in register, and what people have added. */
import { type Actor, sees } from '@saqbol/shared/accounts/roles.ts';
import type { DemoOrganisation } from '@saqbol/shared/demo/demo.types.ts';
import type { CountedTerritory } from '@saqbol/shared/figures/recount.types.ts';
import { seesOrganisation } from '@saqbol/shared/organisations/organisation.policy.ts';
import { registeredOrganisations } from '@saqbol/shared/organisations/organisation.register.ts';
import type {
  Organisation,
  OrganisationInput,
} from '@saqbol/shared/organisations/organisation.schema.ts';
import { canonical, digestOf } from './platform/digest.ts';
import type { Store, StoredOrganisation } from './store.types.ts';
import { districtsAndUnits } from './territory.counted.ts';

export function builtInOrganisations(): StoredOrganisation[] {
  return registeredOrganisations.map(({ id, kind, name, short, bin, aliases, note }) => ({
    id,
    kind,
    name,
    short,
    bin,
    aliases: [...aliases],
    note,
    status: 'confirmed',
    isPublic: true,
    proposedBy: null,
    mergedInto: null,
    synthetic: false,
    createdAt: null,
    updatedAt: null,
    version: 1,
    content: '',
  }));
}

export function contentOfOrganisation(input: OrganisationInput): string {
  return digestOf(canonical(input));
}

export function organisationOfDemo(given: DemoOrganisation): StoredOrganisation {
  const { createdBy: _, ...record } = given;
  return {
    ...record,
    aliases: [],
    note: null,
    status: 'proposed',
    isPublic: false,
    mergedInto: null,
    version: 1,
    content: '',
  };
}

/** With its uses in the actor's sight. */
export function toOrganisation(
  stored: StoredOrganisation,
  store: Store,
  actor: Actor,
): Organisation {
  const { content: _, ...organisation } = stored;
  const uses = [...store.partnerships.values()].filter(
    (one) => one.deletedAt === null && one.organisationId === stored.id && sees(actor, one.unitId),
  );
  const unitCount = new Set(uses.map((one) => one.unitId)).size;
  return { ...organisation, partnershipCount: uses.length, unitCount };
}

/** As the actor sees them; a foreign proposal is as if it were not there. */
export function organisationInSight(
  store: Store,
  actor: Actor,
  id: string,
): StoredOrganisation | undefined {
  const one = store.organisations.get(id);
  return one && seesOrganisation(actor, one) ? one : undefined;
}

export function organisationsInSight(store: Store, actor: Actor): StoredOrganisation[] {
  return [...store.organisations.values()].filter((one) => seesOrganisation(actor, one));
}

/** The organisation that a merged one leads to, else itself. */
export function followed(store: Store, id: string): string {
  return store.organisations.get(id)?.mergedInto ?? id;
}

/** The registers as the recount reads them. */
export function countedTerritory(store: Store): CountedTerritory {
  return { ...districtsAndUnits, organisations: [...store.organisations.values()] };
}
