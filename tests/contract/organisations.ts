import { registeredOrganisations } from '@saqbol/shared/organisations/organisation.register.ts';

/** Keys of the register by kind, in its order. */
export function organisationsOf(kind: 'bank' | 'developer'): string[] {
  return registeredOrganisations.filter((one) => one.kind === kind).map((one) => one.id);
}
