/** Facts of replies as they stand now: from the figures, the entries and what was declared. */
import type { ReplyFacts } from '@saqbol/shared/replies/reply.lacks.ts';
import { type ReplyContent, replyContent } from '@saqbol/shared/replies/reply.schema.ts';
import type { CampaignPeriod } from '../campaigns/campaigns.queries.ts';
import { selectCells } from '../figures/figures.queries.ts';
import { readFigures } from '../figures/read-figures.ts';
import type { Call } from '../platform/http/handler.ts';
import { registers } from '../territory/registers.ts';
import type { StoredReply } from './replies.queries.ts';
import { type Depth, selectFindings } from './reply-facts.queries.ts';
import { selectDeclarations, selectOpenMarks } from './reply-talk.queries.ts';

type FactsCall = Pick<Call, 'tx' | 'services' | 'now'>;

/** The content with every field, as it was saved. */
export function contentOf({ content }: Pick<StoredReply, 'content'>): ReplyContent {
  return replyContent.parse(content);
}

/** Facts by unit of the given replies of one campaign. `unitId`: all are of this one. */
export async function readFacts(
  call: FactsCall,
  campaign: CampaignPeriod,
  replies: readonly StoredReply[],
  unitId: string | null,
  depth: Depth,
): Promise<Map<string, ReplyFacts>> {
  const { tx, now } = call;
  const known = await registers(call);
  const filter = { campaignId: campaign.id, unitId, from: null, to: null };
  const figures = await readFigures({ tx, campaign, registers: known, filter }, 'unit');
  const rows = new Map(figures.rows.map((row) => [row.key, row]));
  const cells = await selectCells(tx, filter, [
    { dimension: 'all', level: 'district', measure: 'activities' },
  ]);
  const covered = new Set(cells.filter((cell) => cell.amount > 0).map((cell) => cell.place));
  const unitIds = replies.map((reply) => reply.unitId);
  const findings = new Map(
    (await selectFindings(tx, campaign.id, unitIds, depth)).map((one) => [one.unitId, one]),
  );
  const declarations = await selectDeclarations(tx, campaign.id, unitId);
  const marks = (await selectOpenMarks(tx, campaign.id, unitId)).filter((one) => !one.isAnswered);
  return new Map(
    replies.map((reply) => {
      const id = reply.unitId;
      const row = rows.get(id);
      const own = findings.get(id);
      if (!row || !own) throw new Error(`no figures of ${id}`);
      const facts: ReplyFacts = {
        activityCount: row.activities,
        silentDistrictIds: known
          .districtsOf(id)
          .map((district) => district.id)
          .filter((district) => !covered.has(district)),
        declaredDistrictIds: declarations
          .filter((one) => one.unitId === id)
          .map((one) => one.districtId),
        ...own,
        sourceNotNamed: {
          ids: own.sourceNotNamed.ids,
          count: row.publications - row.sourceNamed,
        },
        banksEngaged: row.banksEngaged,
        developersEngaged: row.developersEngaged,
        content: contentOf(reply),
        openMarkIds: marks.filter((one) => one.unitId === id).map((one) => one.id),
        isLate: reply.late ?? now.getTime() >= Date.parse(reply.dueAt),
      };
      return [id, facts];
    }),
  );
}
