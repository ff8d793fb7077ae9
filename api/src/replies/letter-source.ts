/** What a letter is written from: a frozen version, or the draft as its entries stand at this instant. */
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import type { LetterBlock, LetterFacts } from '@saqbol/shared/replies/letter/letter.types.ts';
import { letterCampaign, letterUntil } from '@saqbol/shared/replies/letter/letter-campaign.ts';
import { type LetterSource, letterFacts } from '@saqbol/shared/replies/letter/letter-facts.ts';
import { letterText } from '@saqbol/shared/replies/letter/letter-text.ts';
import { isFrozen } from '@saqbol/shared/replies/reply.policy.ts';
import type { LetterLanguage, ReplyContent } from '@saqbol/shared/replies/reply.schema.ts';
import type { FrozenVersion } from '@saqbol/shared/replies/version-of.ts';
import { selectCountedEntries } from '../activities/activities.queries.ts';
import { findCampaign } from '../campaigns/campaigns.queries.ts';
import { readFigures } from '../figures/read-figures.ts';
import { selectPartnershipsOf } from '../partnerships/partnerships.queries.ts';
import { instantText } from '../platform/clock.ts';
import type { Call } from '../platform/http/handler.ts';
import { Problem } from '../platform/http/problem.ts';
import { type Registers, registers } from '../territory/registers.ts';
import { contentOf } from './read-facts.ts';
import type { StoredReply } from './replies.queries.ts';
import type { Standing } from './reply-in-sight.ts';
import { selectDeclarations } from './reply-talk.queries.ts';
import { findFrozen } from './reply-versions.queries.ts';

type LetterCall = Pick<Call, 'tx' | 'services' | 'now'>;
type Told = Pick<LetterSource, 'figures' | 'entries' | 'partnerships' | 'declarations'> & {
  readonly content: ReplyContent;
  /** The instant that it tells of, RFC 3339. */
  readonly at: string;
};

/** The campaign of a letter, and its two sides as the registers hold them. */
export async function letterSides(
  { tx, services }: LetterCall,
  { reply }: Pick<Standing, 'reply'>,
) {
  const campaign = await findCampaign(tx, reply.campaignId, null);
  if (!campaign) throw new Error('a reply without its campaign');
  const known = await registers({ tx, services });
  const unit = letterUnit(known, reply.unitId);
  const sender = letterUnit(known, campaign.senderUnitId);
  return { campaign, unit, sender, known };
}

/** What a letter is written from, and the instant that it tells of. */
export interface LetterWriting {
  readonly facts: LetterFacts;
  readonly content: ReplyContent;
  readonly at: string;
}

/**
 * `n`: of that version; null: of the draft as its entries stand at this instant.
 * @throws Problem 404 for no version
 */
export async function letterWriting(
  call: LetterCall,
  standing: Standing,
  n: number | null,
): Promise<LetterWriting> {
  const { campaign, unit, sender, known } = await letterSides(call, standing);
  const { reply } = standing;
  const told = n === null ? await toldNow(call, standing, known) : await toldIn(call, reply, n);
  const source = { ...told, unit, sender, ...namesOf(known), ...registrationOf(reply, campaign) };
  const until = letterUntil(told.at, campaign.closedOn);
  return { facts: letterFacts({ ...source, until }), content: told.content, at: told.at };
}

/** The letter in blocks. @throws Problem 404 for no version */
export async function letterBlocks(
  call: LetterCall,
  standing: Standing,
  lang: LetterLanguage,
  n: number | null,
): Promise<LetterBlock[]> {
  const { facts, content } = await letterWriting(call, standing, n);
  return letterText(facts, content, lang);
}

/** The version that a letter is asked of, or null for the draft. */
export function versionAsked(reply: StoredReply, n: string | undefined): number | null {
  if (n !== undefined) return Number(n);
  return isFrozen(reply.state) ? reply.versionCount : null;
}

async function toldIn({ tx }: LetterCall, reply: StoredReply, n: number): Promise<Told> {
  const version = await findFrozen(tx, reply, n);
  if (!version) throw new Problem('entity/not-found');
  const frozen = JSON.parse(version.frozen) as FrozenVersion;
  return { ...frozen, at: frozen.submittedAt };
}

async function toldNow(
  { tx, now }: LetterCall,
  { reply, campaign }: Standing,
  known: Registers,
): Promise<Told> {
  const { campaignId, unitId } = reply;
  const filter = { campaignId, unitId, from: null, to: null };
  const source = { tx, campaign, registers: known, filter };
  const { rows: byChannel, total } = await readFigures(source, 'channel');
  return {
    figures: { total, byChannel },
    entries: await selectCountedEntries(tx, campaignId, unitId),
    partnerships: await selectPartnershipsOf(tx, campaignId, unitId),
    declarations: await selectDeclarations(tx, campaignId, unitId),
    content: contentOf(reply),
    at: instantText(now),
  };
}

/** Number and date follow the approval, outside the version. */
function registrationOf(reply: StoredReply, campaign: Campaign) {
  const { outgoingNo, outgoingOn } = reply;
  return { outgoingNo, outgoingOn, campaign: letterCampaign(campaign) };
}

function namesOf(known: Registers): Pick<LetterSource, 'organisations' | 'districtNames'> {
  return {
    organisations: new Map(
      known.organisations.map(({ id, kind, record }) => [id, { ...record, kind }]),
    ),
    districtNames: new Map(known.districts.map(({ id, record }) => [id, record.name])),
  };
}

function letterUnit(known: Registers, id: string): LetterSource['unit'] {
  const unit = known.unit(id);
  if (!unit) throw new Error(`the register of units has no ${id}`);
  const { name, forms } = unit.record;
  return { id, name, forms };
}
