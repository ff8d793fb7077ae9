/** Sets up, for one cell of the matrix, the thing that the address names, and the request itself. */
import type { Endpoint } from '@saqbol/shared/contract/endpoint.ts';
import { v7 as uuidv7 } from 'uuid';
import { type ActorName, districts } from '../helpers/actors.ts';
import { campaignId, type TestAnswer, type TestApi } from '../helpers/api.ts';
import { activityBody, partnershipBody, viewBody } from '../helpers/builders.ts';
import { type Place, placeUnits } from './access-table.ts';
import { stagedFile } from './stage-file.ts';
import { importUpload, stagedImport } from './stage-import.ts';
import { organisationBody, stagedOrganisation } from './stage-organisation.ts';
import { stagedReply } from './stage-reply.ts';
import { type StagedRequest, secret } from './staged-request.ts';

const creators: Readonly<Record<Place, ActorName>> = {
  'own-district': 'officerKokshetau',
  'other-district': 'officerStepnogorsk',
  'unit-wide': 'officerDepartment',
  'other-unit': 'officerPavlodar',
  'central-body': 'officerBank',
};
const coordinators: Readonly<Record<Place, ActorName>> = {
  'own-district': 'coordinatorAqmola',
  'other-district': 'coordinatorAqmola',
  'unit-wide': 'coordinatorAqmola',
  'other-unit': 'coordinatorPavlodar',
  'central-body': 'coordinatorBank',
};
const districtAt: Readonly<Record<Place, string | null>> = {
  'own-district': districts.kokshetau,
  'other-district': districts.stepnogorsk,
  'unit-wide': null,
  'other-unit': districts.pavlodar,
  'central-body': null,
};
/** Accounts that the verbs on accounts are tried on; made anew for each cell. */
const accountAt: Readonly<Record<Place, { role: string; districtIds: string[] }>> = {
  'own-district': { role: 'officer', districtIds: [districts.kokshetau] },
  'other-district': { role: 'officer', districtIds: [districts.stepnogorsk] },
  'unit-wide': { role: 'observer', districtIds: [] },
  'other-unit': { role: 'officer', districtIds: [districts.pavlodar] },
  'central-body': { role: 'officer', districtIds: [] },
};

function must(answer: TestAnswer): TestAnswer {
  if (answer.status >= 300) throw new Error(`staging failed: ${answer.status} ${answer.text}`);
  return answer;
}

/** The state in which a command on an entry is possible. */
async function prepareActivity(
  api: TestApi,
  endpoint: Endpoint,
  place: Place,
): Promise<{ id: string; version: number }> {
  const body = activityBody({ districtId: districtAt[place], title: `${secret} ${place}` });
  const created = must(await api.as(creators[place]).post('/api/v1/activities', body));
  const path = `/api/v1/activities/${body.id}`;
  const coordinator = api.as(coordinators[place]);
  const verb = endpoint.id.split('.')[1];
  if (verb === 'restoreActivity') must(await coordinator.delete(path, created.body.version));
  if (verb === 'includeActivity')
    must(await coordinator.post(`${path}/exclude`, { reason: secret }));
  if (verb === 'answerQuery' || verb === 'withdrawQuery')
    must(await coordinator.post(`${path}/queries`, { text: secret }));
  const now = await coordinator.get(path);
  return { id: body.id, version: now.status === 200 ? now.body.version : 1 };
}

/** An organisation has one partnership a unit: the former cell's is taken away first. */
async function preparePartnership(
  api: TestApi,
  endpoint: Endpoint,
  place: Place,
): Promise<{ id: string; version: number }> {
  const coordinator = api.as(coordinators[place]);
  const known = await coordinator.get('/api/v1/partnerships?organisationId=halyk');
  for (const one of known.body.items)
    must(await coordinator.delete(`/api/v1/partnerships/${one.id}`, one.version));
  const body = partnershipBody({ note: secret });
  const { version } = must(await coordinator.post('/api/v1/partnerships', body)).body;
  if (endpoint.id.endsWith('restorePartnership'))
    must(await coordinator.delete(`/api/v1/partnerships/${body.id}`, version));
  return { id: body.id, version };
}

async function prepareAccount(
  api: TestApi,
  endpoint: Endpoint,
  place: Place,
): Promise<{ id: string; version: number }> {
  const administrator = api.as('administrator');
  const email = `${uuidv7()}@staged.example`;
  const invited = must(
    await administrator.post('/api/v1/accounts', {
      email,
      unitId: placeUnits[place],
      department: secret,
      ...accountAt[place],
    }),
  ).body.account;
  if (!endpoint.id.endsWith('enableAccount')) return invited;
  return must(
    await administrator.post(`/api/v1/accounts/${invited.id}/disable`, { reason: 'cell' }),
  ).body;
}

/** A view of the officer at the place. */
async function prepareView(
  api: TestApi,
  endpoint: Endpoint,
  place: Place,
): Promise<{ id: string; version: number }> {
  const officer = api.as(creators[place]);
  const body = viewBody({ name: `${secret} ${place}` });
  must(await officer.post('/api/v1/views', body));
  const view = { id: body.id, version: 1 };
  if (endpoint.id === 'views.restoreView')
    must(await officer.delete(`/api/v1/views/${view.id}`, 1));
  // Few are kept at a time: the cells of before go, that of this one stays.
  for (const one of must(await officer.get('/api/v1/views')).body.items)
    if (one.id !== view.id) must(await officer.delete(`/api/v1/views/${one.id}`, one.version));
  return view;
}

const bulk = () => ({ entries: [{ id: uuidv7(), version: 1 }] });

const bodies: Readonly<Record<string, (place: Place | null) => unknown>> = {
  'activities.createActivity': () => activityBody(),
  'activities.editActivity': () => ({ place: 'Мәдениет үйі' }),
  'activities.excludeActivity': () => ({ reason: 'Қайталанған' }),
  'activities.queryActivity': () => ({ text: 'Саны дұрыс па?' }),
  'activities.answerQuery': () => ({ text: 'Иә' }),
  'activities.confirmActivities': bulk,
  'activities.unconfirmActivities': bulk,
  'activities.excludeActivities': () => ({ ...bulk(), reason: 'Қайталанған' }),
  'activities.includeActivities': bulk,
  'activities.queryActivities': () => ({ ...bulk(), text: 'Саны дұрыс па?' }),
  'activities.withdrawQueries': bulk,
  'activities.deleteDrafts': bulk,
  'activities.restoreDrafts': bulk,
  'views.createView': () => viewBody(),
  'views.editView': () => ({ name: 'Кездесулер' }),
  'partnerships.createPartnership': () => partnershipBody({ organisationId: 'forte' }),
  'partnerships.editPartnership': () => ({ documentNo: '12' }),
  'organisations.proposeOrganisation': () => organisationBody('Жаңа ұйым'),
  'replies.acceptReplies': () => ({ unitIds: ['KZ-11'] }),
  'replies.checkReceipt': () => ({ receiptNo: '2026-000000', digest: '0'.repeat(64) }),
  'accounts.inviteAccount': () => ({
    email: `${uuidv7()}@cell.example`,
    role: 'officer',
    unitId: 'KZ-11',
    districtIds: [districts.kokshetau],
  }),
  'accounts.editAccount': () => ({ department: 'Ішкі саясат басқармасы' }),
  'accounts.disableAccount': () => ({ reason: 'Жұмыстан шықты' }),
  'accounts.setOwnLanguage': () => ({ language: 'kk' }),
  'accounts.readLink': () => ({ token: 'A'.repeat(43) }),
  'accounts.acceptInvitation': () => ({
    token: 'A'.repeat(43),
    name: 'Үлгі',
    password: 'тауға шыққан ешкі',
  }),
  'accounts.setPassword': () => ({ token: 'A'.repeat(43), password: 'тауға шыққан ешкі' }),
  'accounts.requestPasswordReset': () => ({ email: 'nobody@cell.example' }),
};

/** The places that make a difference for the endpoint. */
export function placesOf(endpoint: Endpoint): readonly (Place | null)[] {
  const everywhere: Place[] = [
    'own-district',
    'other-district',
    'unit-wide',
    'other-unit',
    'central-body',
  ];
  switch (endpoint.target) {
    case 'activity':
    case 'activity-write':
    case 'account':
    case 'view':
      return everywhere;
    case 'reply-write':
      // A central body has no districts to declare anything of.
      if (endpoint.id === 'replies.declareNothingHeld')
        return ['own-district', 'other-district', 'other-unit'];
      return ['unit-wide', 'other-unit', 'central-body'];
    case 'reply':
    case 'file':
    case 'file-write':
    case 'import':
    case 'import-write':
    case 'partnership':
    case 'partnership-write':
    case 'organisation':
    case 'unit':
      return ['unit-wide', 'other-unit', 'central-body'];
    default:
      return [null];
  }
}

/** Prepares the thing and gives the request that is tried on it. */
export async function stage(
  api: TestApi,
  endpoint: Endpoint,
  place: Place | null,
  actor: ActorName | null = null,
): Promise<StagedRequest> {
  const body = endpoint.body ? (bodies[endpoint.id]?.(place) ?? {}) : undefined;
  const at = (id: string) => endpoint.path.replace(':id', id);
  if (endpoint.id === 'imports.uploadImport') return importUpload();
  if (place === null || endpoint.target === 'campaign') return { path: at(campaignId), body };
  if (endpoint.target === 'reply' || endpoint.target === 'reply-write')
    return stagedReply(api, endpoint, place, actor);
  if (endpoint.target === 'file' || endpoint.target === 'file-write')
    return stagedFile(api, endpoint, placeUnits[place], coordinators[place]);
  if (endpoint.target === 'import' || endpoint.target === 'import-write')
    return stagedImport(api, endpoint, coordinators[place]);
  if (endpoint.target === 'unit')
    return { path: `${at(campaignId)}?unit=${placeUnits[place]}`, body };
  if (endpoint.target === 'organisation')
    return stagedOrganisation(api, endpoint, place, coordinators[place]);
  const { id, version } = await prepared(api, endpoint, place);
  return {
    path: at(id),
    body,
    ...(endpoint.ifMatch && { headers: { 'if-match': `"v${version}"` } }),
  };
}

function prepared(
  api: TestApi,
  endpoint: Endpoint,
  place: Place,
): Promise<{ id: string; version: number }> {
  if (endpoint.target === 'account') return prepareAccount(api, endpoint, place);
  if (endpoint.target === 'view') return prepareView(api, endpoint, place);
  return endpoint.target.startsWith('partnership')
    ? preparePartnership(api, endpoint, place)
    : prepareActivity(api, endpoint, place);
}
