/**
 * Replies of the demo in every state. Those of the closed campaign are all accepted, one of them
 * late, one after an extension, one in its second version; the others of the running one are drafts.
 */
import type { Campaign } from '../campaigns/campaign.schema.ts';
import type { ReplyState } from '../replies/reply.states.ts';
import { committeeId } from '../territory/units.ts';
import type { DemoAccount, DemoReply } from './demo.types.ts';
import { earlierCampaignId, firstCampaignId } from './demo-campaigns.ts';
import { instantOf, msAt } from './demo-clock.ts';
import { demoId } from './demo-ids.ts';
import { demoReplyContent } from './demo-reply-content.ts';
import { randomFrom } from './random.ts';

interface Plan {
  readonly state: ReplyState;
  /** Submissions in their order. */
  readonly submitted: readonly string[];
  /** When the Committee returned or accepted it, or took it into review. */
  readonly returnedAt?: string;
  readonly acceptedAt?: string;
  readonly claimedAt?: string;
  readonly lateReason?: string;
  readonly askedAt?: string;
}

/** The running campaign, by unit: 7 to 9 March were days off. */
const running: Readonly<Record<string, Plan>> = {
  'KZ-79': {
    state: 'accepted',
    submitted: ['2026-03-06T06:20:00Z'],
    acceptedAt: '2026-03-10T03:35:00Z',
  },
  'KZ-61': {
    state: 'accepted',
    submitted: ['2026-03-06T11:05:00Z'],
    acceptedAt: '2026-03-10T03:48:00Z',
  },
  'KZ-NB': { state: 'submitted', submitted: ['2026-03-06T12:10:00Z'] },
  'KZ-35': { state: 'submitted', submitted: ['2026-03-10T03:15:00Z'] },
  'KZ-27': {
    state: 'submitted',
    submitted: ['2026-03-06T10:40:00Z'],
    claimedAt: '2026-03-10T03:52:00Z',
  },
  'KZ-31': {
    state: 'returned',
    submitted: ['2026-03-06T09:30:00Z'],
    returnedAt: '2026-03-10T03:40:00Z',
  },
  'KZ-59': {
    state: 'resubmitted',
    submitted: ['2026-03-05T10:15:00Z', '2026-03-10T03:55:00Z'],
    returnedAt: '2026-03-06T05:20:00Z',
  },
  'KZ-55': { state: 'draft', submitted: [] },
  'KZ-33': { state: 'draft', submitted: [], askedAt: '2026-03-10T03:30:00Z' },
};

/** The closed campaign: due at the end of 21 November 2025. */
const unusual: Readonly<Record<string, Partial<Plan>>> = {
  // Two working days more had been granted.
  'KZ-33': { submitted: ['2025-11-25T10:40:00Z'], askedAt: '2025-11-20T05:10:00Z' },
  'KZ-47': {
    submitted: ['2025-11-24T05:25:00Z'],
    lateReason: 'Жауапты қызметкер іссапарда болды.',
  },
  'KZ-62': {
    submitted: ['2025-11-20T06:30:00Z', '2025-11-27T09:10:00Z'],
    returnedAt: '2025-11-24T05:45:00Z',
  },
};

function closedPlan(unitId: string): Plan {
  const random = randomFrom(`reply ${unitId}`);
  const submitted = [instantOf(msAt('2025-11-20', random.int(9 * 60, 33 * 60)))];
  const acceptedAt = instantOf(msAt('2025-12-01', random.int(9 * 60, 18 * 60)));
  return { state: 'accepted', submitted, acceptedAt, ...unusual[unitId] };
}

/** Of both campaigns, those in which something was written, in the order of their recipients. */
export function demoReplies(
  campaigns: readonly Campaign[],
  accounts: readonly DemoAccount[],
): DemoReply[] {
  return campaigns.flatMap((campaign) =>
    campaign.recipients.flatMap(({ unitId }) => {
      const plan = campaign.id === earlierCampaignId ? closedPlan(unitId) : running[unitId];
      return plan ? [replyOf(campaign, unitId, plan, accounts)] : [];
    }),
  );
}

function replyOf(
  campaign: Campaign,
  unitId: string,
  plan: Plan,
  accounts: readonly DemoAccount[],
): DemoReply {
  const coordinator = accountOf(accounts, 'coordinator', unitId);
  const reviewer = accountOf(accounts, 'reviewer', committeeId);
  const content = demoReplyContent(campaign, unitId, plan.lateReason ?? null);
  const moves = [...plan.submitted.map((at) => [at, coordinator] as const)];
  for (const at of [plan.returnedAt, plan.claimedAt, plan.acceptedAt])
    if (at) moves.push([at, reviewer]);
  const last = moves.toSorted(([a], [b]) => (a < b ? -1 : 1)).at(-1);
  return {
    campaignId: campaign.id,
    unitId,
    state: plan.state,
    content,
    submissions: plan.submitted.map((at) => ({ at, by: coordinator })),
    claimedBy: plan.claimedAt ? reviewer : null,
    claimedAt: plan.claimedAt ?? null,
    acceptedBy: plan.acceptedAt ? reviewer : null,
    acceptedAt: plan.acceptedAt ?? null,
    returnReason: plan.returnedAt ? 'Екі тармақ бойынша толықтыру қажет.' : null,
    movedBy: last?.[1] ?? null,
    movedAt: last?.[0] ?? null,
    outgoingNo: plan.submitted.length > 0 ? outgoingNo(unitId, campaign.id) : null,
    outgoingOn: plan.submitted.at(-1)?.slice(0, 10) ?? null,
    marks: marksOf(plan, unitId, reviewer),
    comments: plan.returnedAt
      ? [commentOf(unitId, plan.returnedAt, 'Ескертулер бойынша толықтырып жатырмыз.', coordinator)]
      : [],
    extensions: extensionsOf(campaign, unitId, plan, coordinator, reviewer),
    declarations: declarationsOf(campaign, unitId, coordinator),
  };
}

function outgoingNo(unitId: string, campaignId: string): string {
  const random = randomFrom(`outgoing ${campaignId} ${unitId}`);
  return `${random.int(1, 9)}-${random.int(10, 29)}/${random.int(200, 2900)}`;
}

/** Two marks on the first version; answered where a second one followed. */
function marksOf(plan: Plan, unitId: string, reviewer: string): DemoReply['marks'] {
  const { returnedAt } = plan;
  if (!returnedAt) return [];
  const random = randomFrom(`marks ${unitId}`);
  const answeredAt = plan.submitted[1] ?? null;
  const of = (number: number, key: string, text: string, answer: string) => ({
    id: demoId(returnedAt, random),
    ...{ n: 1, number, target: 'request' as const, key, text },
    ...{ madeBy: reviewer, madeAt: returnedAt },
    ...{ answer: answeredAt && answer, answeredAt },
    settledAt: plan.acceptedAt ?? null,
  });
  return [
    of(
      1,
      'R2',
      'Құрылыс компанияларымен жұмыс көрсетілмеген.',
      'Келіссөздер жүріп жатыр, мерзімі хатта жазылды.',
    ),
    of(2, 'R4', 'Алдағы шараларға жауапты құрылымды нақтылаңыз.', 'Жауапты басқарма көрсетілді.'),
  ];
}

function commentOf(unitId: string, at: string, text: string, madeBy: string) {
  const madeAt = instantOf(Date.parse(at) + 12 * 60_000);
  return { id: demoId(madeAt, randomFrom(`comment ${unitId}`)), text, madeBy, madeAt };
}

function extensionsOf(
  campaign: Campaign,
  unitId: string,
  { askedAt }: Plan,
  coordinator: string,
  reviewer: string,
): DemoReply['extensions'] {
  if (!askedAt) return [];
  const granted = campaign.recipients.find((one) => one.unitId === unitId)?.extendedTo ?? null;
  return [
    {
      id: demoId(askedAt, randomFrom(`extension ${unitId}`)),
      reason: 'Аудандардан деректер жиналып біткен жоқ.',
      askedUntil: granted ?? '2026-03-13T19:00:00Z',
      ...{ askedBy: coordinator, askedAt },
      status: granted ? 'granted' : 'asked',
      grantedUntil: granted,
      decidedBy: granted && reviewer,
      decidedAt: granted && instantOf(Date.parse(askedAt) + 3 * 3_600_000),
      decisionNote: null,
    },
  ];
}

/** Sharbaqty declared that nothing was held. */
function declarationsOf(
  { id }: Campaign,
  unitId: string,
  declaredBy: string,
): DemoReply['declarations'] {
  if (id !== firstCampaignId || unitId !== 'KZ-55') return [];
  return [
    {
      districtId: '556800000',
      reasonKk: 'Су тасқынына байланысты іс-шаралар кейінге қалдырылды.',
      reasonRu: 'В связи с паводком мероприятия перенесены.',
      declaredBy,
      declaredAt: '2026-03-10T03:20:00Z',
    },
  ];
}

function accountOf(accounts: readonly DemoAccount[], role: string, unitId: string): string {
  const found = accounts.find((one) => one.role === role && one.unitId === unitId);
  if (!found) throw new Error(`The demo has no ${role} of ${unitId}`);
  return found.email;
}
