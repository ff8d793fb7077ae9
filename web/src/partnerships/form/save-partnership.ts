import { isProblem } from '../../platform/client/problem.ts';
import {
  addPartnership,
  changePartnership,
  type ReadPartnership,
  readPartnership,
} from '../queries.ts';
import { factsOf, type PartnershipValues } from './form-values.ts';

/** Two people changed the same partnership: nothing is lost until one of them chooses. */
export class OtherVersion extends Error {
  readonly theirs: ReadPartnership;

  constructor(theirs: ReadPartnership) {
    super('The partnership has a newer version');
    this.theirs = theirs;
  }
}

/**
 * Sends a new partnership. When the id is taken, an earlier attempt has arrived although its answer
 * was lost, and the form has changed since: then that one is changed, and no second one is made.
 */
export async function saveNew(
  campaignId: string,
  values: PartnershipValues,
): Promise<ReadPartnership> {
  const { id } = values;
  const facts = factsOf(values);
  const organisationId = values.organisationId ?? '';
  try {
    return await addPartnership({ id, campaignId, organisationId, ...facts });
  } catch (error) {
    if (!isProblem(error, 'partnership/id-taken')) throw error;
    const arrived = await readPartnership(id).catch(() => null);
    if (arrived?.partnership.organisationId !== organisationId) throw error;
    return changePartnership(id, arrived.etag, facts);
  }
}

/** Changes the version that was read. @throws OtherVersion when there is a newer one */
export async function saveChanged(
  etag: string,
  values: PartnershipValues,
): Promise<ReadPartnership> {
  try {
    return await changePartnership(values.id, etag, factsOf(values));
  } catch (error) {
    if (!isProblem(error, 'entity/version-conflict')) throw error;
    throw new OtherVersion(await readPartnership(values.id));
  }
}
