/** One cell of the matrix at a reply: its unit's reply in the state in which the verb is possible. */
import type { Endpoint } from '@saqbol/shared/contract/endpoint.ts';
import type { ReplyState } from '@saqbol/shared/replies/reply.states.ts';
import { type ActorName, actors, districts } from '../helpers/actors.ts';
import { campaignId, type TestApi } from '../helpers/api.ts';
import {
  completeContent,
  must,
  type ReplyUnit,
  replyIn,
  replyPath,
  replyUnits,
} from '../helpers/replies.ts';
import { type Place, placeUnits } from './access-table.ts';
import { type StagedRequest, secret } from './staged-request.ts';

const stateFor: Readonly<Record<string, ReplyState>> = {
  saveReply: 'draft',
  submitReply: 'draft',
  declareNothingHeld: 'draft',
  askExtension: 'draft',
  // Whoever has answered is not reminded.
  getReminderLetter: 'draft',
  reopenReply: 'accepted',
};
const districtAt: Partial<Record<Place, string>> = {
  'own-district': districts.kokshetau,
  'other-district': districts.stepnogorsk,
  'other-unit': districts.pavlodar,
};
const asked = { until: '2026-03-14T19:00:00Z', reason: secret };
const mark = { target: 'request', key: 'R2', text: secret };

function bodyOf(verb: string, place: Place): object {
  const bodies: Readonly<Record<string, object>> = {
    saveReply: { orderNo: '12' },
    returnReply: { reason: 'Толықтырыңыз' },
    reopenReply: { reason: 'Қате табылды' },
    registerReply: { outgoingNo: '7' },
    registerReplyAtCommittee: { committeeIncomingNo: '8' },
    addMark: { ...mark, text: 'Банк жоқ' },
    commentReply: { text: 'Сұрақ бар' },
    askExtension: { ...asked, reason: 'Жиын кейінге қалды' },
    declareNothingHeld: { districtId: districtAt[place], reason: { kk: 'Тасқын', ru: 'Паводок' } },
  };
  return bodies[verb] ?? {};
}

/** The unit's reply, anew, in the state in which the verb is possible. */
export async function stagedReply(
  api: TestApi,
  endpoint: Endpoint,
  place: Place,
  actor: ActorName | null,
): Promise<StagedRequest> {
  const unitId = placeUnits[place] as ReplyUnit;
  const verb = endpoint.id.split('.')[1] ?? '';
  const path = replyPath(unitId);
  await replyIn(api, stateFor[verb] ?? 'submitted', unitId, {
    ...completeContent,
    narrative: { kk: secret, ru: null },
  });
  const body = { ...bodyOf(verb, place), ...(await prepared(api, verb, path, unitId)) };
  if (verb === 'releaseReply') await claimFor(api, path, actor);
  const { version } = must(await api.as('reviewer').get(path)).body;
  return {
    path: endpoint.path.replace(':id', campaignId).replace(':unitId', unitId).replace(':n', '1'),
    ...(endpoint.body && { body }),
    ...(endpoint.ifMatch && { headers: { 'if-match': `"v${version}"` } }),
  };
}

/** A question to decide, a mark to settle. */
async function prepared(
  api: TestApi,
  verb: string,
  path: string,
  unitId: ReplyUnit,
): Promise<object> {
  if (verb === 'decideExtension') {
    const { body } = must(await api.as(replyUnits[unitId]).post(`${path}/extension`, asked));
    return { extensionId: body.extensions[0].id, grant: true };
  }
  if (verb !== 'settleMark') return {};
  const { body } = must(await api.as('reviewer').post(`${path}/marks`, mark));
  return { markId: body.marks[0].id, settled: true };
}

/** One releases what one has claimed oneself. */
async function claimFor(api: TestApi, path: string, actor: ActorName | null): Promise<void> {
  if (actor && ['reviewer', 'editor'].includes(actors[actor].role))
    must(await api.as(actor).post(`${path}/claim`, {}));
}
