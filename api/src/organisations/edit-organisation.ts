import {
  checkOrganisationEdit,
  withEdit,
} from '@saqbol/shared/organisations/organisation.rules.ts';
import {
  confirmOrganisation,
  editOrganisation,
  retireOrganisation,
} from '@saqbol/shared/organisations/organisations.endpoints.ts';
import { handle } from '../platform/http/handler.ts';
import { invalid, Problem } from '../platform/http/problem.ts';
import { keep, keptOrganisation, statusAfter } from './keep-organisation.ts';
import { bodyOf, organisationAnswer } from './organisation-answer.ts';

/** Who may: an editor. What was merged is history and stays as it is. */
export const editOrganisationHandler = handle(editOrganisation, async (call) => {
  const before = await keptOrganisation(call, call.params.id, call.expectedVersion);
  if (before.status === 'merged')
    throw new Problem('organisation/wrong-state', { current: { status: before.status } });
  const errors = checkOrganisationEdit(call.body, before);
  if (errors.length > 0) throw invalid(errors);
  return organisationAnswer(await keep(call, before, withEdit(bodyOf(before), call.body)));
});

/** Who may: an editor. */
export const confirmOrganisationHandler = handle(confirmOrganisation, async (call) => {
  const before = await keptOrganisation(call, call.params.id, call.expectedVersion);
  const status = statusAfter(before, 'confirm');
  return organisationAnswer(await keep(call, before, { ...before, status, isPublic: true }));
});

/** Who may: an editor. */
export const retireOrganisationHandler = handle(retireOrganisation, async (call) => {
  const before = await keptOrganisation(call, call.params.id, call.expectedVersion);
  const status = statusAfter(before, 'retire');
  return organisationAnswer(await keep(call, before, { ...before, status }));
});
