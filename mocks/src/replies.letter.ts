/** The text of the letter; its files are laid out by the API alone. */
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { letterCampaign, letterUntil } from '@saqbol/shared/replies/letter/letter-campaign.ts';
import { type LetterSource, letterFacts } from '@saqbol/shared/replies/letter/letter-facts.ts';
import { writtenLetter } from '@saqbol/shared/replies/letter/written-letter.ts';
import type { getReplyLetter } from '@saqbol/shared/replies/replies.endpoints.ts';
import { isFrozen } from '@saqbol/shared/replies/reply.policy.ts';
import type { FrozenVersion } from '@saqbol/shared/replies/version-of.ts';
import { districts } from '@saqbol/shared/territory/districts.ts';
import { unitById } from '@saqbol/shared/territory/units.ts';
import type { Call } from './platform/handler.ts';
import { Problem } from './platform/problem.ts';
import { replyInSight } from './replies.keep.ts';
import { versionNow } from './replies.submit.ts';
import type { Store, StoredReply } from './store.types.ts';

export function letter(call: Call<typeof getReplyLetter>) {
  const { campaign, reply } = replyInSight(call);
  const { lang } = call.query;
  const n = versionAsked(reply, call.query.n);
  const version = n === null ? versionNow(call, campaign, reply) : reply.versions[n - 1]?.frozen;
  if (!version) throw new Problem('entity/not-found');
  const facts = letterFacts(sourceOf(call.store, campaign, reply, version));
  return { body: { ...writtenLetter(facts, version.content, lang), n, asOf: version.submittedAt } };
}

function versionAsked(reply: StoredReply, n: string | undefined): number | null {
  if (n !== undefined) return Number(n);
  return isFrozen(reply.state) ? reply.versions.length : null;
}

function sourceOf(
  store: Store,
  campaign: Campaign,
  reply: StoredReply,
  version: FrozenVersion,
): LetterSource {
  const { outgoingNo, outgoingOn } = reply;
  return {
    ...version,
    ...{ outgoingNo, outgoingOn },
    campaign: letterCampaign(campaign),
    unit: letterUnit(reply.unitId),
    sender: letterUnit(campaign.senderUnitId),
    until: letterUntil(version.submittedAt, campaign.closedOn),
    organisations: store.organisations,
    districtNames: new Map(districts.map(({ kato, name }) => [kato, name])),
  };
}

function letterUnit(id: string): LetterSource['unit'] {
  const unit = unitById.get(id);
  if (!unit) throw new Error(`the register of units has no ${id}`);
  return unit;
}
