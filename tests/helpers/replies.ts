/** Brings a reply into a state by the commands that people give. */
import type { ReplyState } from '@saqbol/shared/replies/reply.states.ts';
import type { ActorName } from './actors.ts';
import { campaignId, type TestAnswer, type TestApi } from './api.ts';
import { emptyReply } from './test-replies.queries.ts';

export const replyUnits = {
  'KZ-11': 'coordinatorAqmola',
  'KZ-55': 'coordinatorPavlodar',
  'KZ-NB': 'coordinatorBank',
} as const satisfies Record<string, ActorName>;
export type ReplyUnit = keyof typeof replyUnits;

export function replyPath(unitId: ReplyUnit = 'KZ-11'): string {
  return `/api/v1/campaigns/${campaignId}/replies/${unitId}`;
}

/** Whatever a submission demands. */
export const completeContent = {
  signatory: {
    name: 'Үлгі Үлгіұлы',
    position: { kk: 'Облыс әкімінің орынбасары', ru: 'Заместитель акима области' },
  },
  executor: { name: 'Сынақ Сынақов', phone: '8 7162 00 00 00' },
  responsible: { kk: 'Ішкі саясат басқармасы', ru: 'Управление внутренней политики' },
  nothingHeld: { kk: 'Жоспар бекітілген жоқ', ru: 'План не утвержден' },
};

export function must(answer: TestAnswer): TestAnswer {
  if (answer.status >= 300) throw new Error(`${answer.status} ${answer.text}`);
  return answer;
}

/** Saves fields of the content over what stands. */
export async function saveContent(
  api: TestApi,
  fields: object = completeContent,
  unitId: ReplyUnit = 'KZ-11',
): Promise<TestAnswer> {
  const coordinator = api.as(replyUnits[unitId]);
  const { body } = must(await coordinator.get(replyPath(unitId)));
  return must(await coordinator.patch(replyPath(unitId), fields, body.version));
}

type Step = readonly [ActorName, string, object];
const submitted: readonly Step[] = [['coordinatorAqmola', 'submit', {}]];
const returned: readonly Step[] = [
  ...submitted,
  ['reviewer', 'return', { reason: 'Толықтырыңыз' }],
];
const ways: Readonly<Record<ReplyState, readonly Step[]>> = {
  draft: [],
  submitted,
  returned,
  resubmitted: [...returned, ['coordinatorAqmola', 'submit', {}]],
  accepted: [...submitted, ['reviewer', 'accept', {}]],
};

/** A new reply, filled in and moved into the state. */
export async function replyIn(
  api: TestApi,
  state: ReplyState,
  unitId: ReplyUnit = 'KZ-11',
  content: object = completeContent,
): Promise<void> {
  await emptyReply(api.owner, campaignId, unitId);
  await saveContent(api, content, unitId);
  for (const [actor, command, body] of ways[state]) {
    const who = actor === 'coordinatorAqmola' ? replyUnits[unitId] : actor;
    must(await api.as(who).post(`${replyPath(unitId)}/${command}`, body));
  }
}
