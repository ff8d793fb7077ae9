/** The guards and effects common to all writes of organisations. */
import { committeeId } from '@saqbol/shared/accounts/roles.ts';
import {
  type OrganisationCommand,
  type OrganisationStatus,
  organisationTransitions,
} from '@saqbol/shared/organisations/organisation.codes.ts';
import type { Organisation } from '@saqbol/shared/organisations/organisation.schema.ts';
import { changesOf } from '../audit/changes-of.ts';
import { instantText } from '../platform/clock.ts';
import type { AuditNote, Call } from '../platform/http/handler.ts';
import { invalid, Problem } from '../platform/http/problem.ts';
import { tellRegistersChanged } from '../territory/registers.ts';
import { bodyOf } from './organisation-answer.ts';
import {
  findOrganisation,
  type StoredOrganisation,
  updateOrganisation,
} from './organisations.queries.ts';

const historyFields = [
  'kind',
  'name',
  'short',
  'bin',
  'aliases',
  'status',
  'isPublic',
  'note',
  'mergedInto',
] as const;

/** An organisation's whole history stands in one chain: of the unit that proposed it, else the Committee's. */
export function chainOf({ proposedBy }: Pick<Organisation, 'proposedBy'>): string {
  return proposedBy ?? committeeId;
}

/** The organisation, locked, in the version that was looked at. @throws Problem 404, 412 */
export async function keptOrganisation(
  { tx }: Pick<Call, 'tx'>,
  id: string,
  version: number,
): Promise<StoredOrganisation> {
  const stored = await findOrganisation(tx, id, true);
  if (!stored) throw new Problem('entity/not-found');
  if (stored.version !== version)
    throw new Problem('entity/version-conflict', { current: bodyOf(stored) });
  return stored;
}

/** @throws Problem 409 with the status that it is in */
export function statusAfter(
  stored: StoredOrganisation,
  command: OrganisationCommand,
): OrganisationStatus {
  const after = organisationTransitions[stored.status][command];
  if (after === null)
    throw new Problem('organisation/wrong-state', { current: { status: stored.status } });
  return after;
}

type Keeping = Pick<Call, 'tx' | 'now' | 'audit' | 'services' | 'afterCommit'>;

/** Writes it as it is now, notes what changed, and has all processes read the register anew. */
export async function keep(
  call: Keeping,
  before: StoredOrganisation,
  after: Organisation,
  also: NonNullable<AuditNote['changes']> = {},
): Promise<StoredOrganisation> {
  try {
    await updateOrganisation(call.tx, before.id, after, instantText(call.now));
  } catch (error) {
    throw problemOf(error);
  }
  const stored = await findOrganisation(call.tx, before.id);
  if (!stored) throw new Error('the organisation just changed is missing');
  call.audit({
    chain: chainOf(before),
    entity: 'organisation',
    entityId: before.id,
    changes: { ...changesOf(before, stored, historyFields), ...also },
  });
  await tellRegistersChanged(call);
  return stored;
}

/** What the database refused: a BIN that another one has as a problem at its field, the rest as it was. */
export function problemOf(error: unknown): unknown {
  const { code, constraint } = error as { code?: string; constraint?: string };
  return code === '23505' && constraint?.startsWith('organisations_bin') ? binTaken() : error;
}

export function binTaken(): Problem {
  return invalid([{ pointer: '/bin', code: 'bin-taken' }], 'organisation/bin-taken');
}
