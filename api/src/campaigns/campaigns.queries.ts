import type { Campaign, CampaignRow } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { sql } from 'kysely';
import { prepared } from '../platform/database/prepared.ts';
import type { Scoped } from '../platform/database/scope.ts';

const rowColumns = [
  'c.id',
  'c.letterNo',
  'c.letterOn',
  'c.subject',
  'c.startsOn',
  'c.deadlineAt',
  'c.closedOn',
  'c.status',
  'c.synthetic',
  'c.version',
] as const;

interface CampaignFilter {
  /** Only those addressed to this unit and published; null: all. */
  readonly recipient: string | null;
  readonly status?: string;
  readonly after: readonly [string, string] | null;
  readonly limit: number;
}

/** Newest letter first. */
export async function selectCampaigns(
  tx: Scoped,
  filter: CampaignFilter,
): Promise<{ items: CampaignRow[]; total: number }> {
  let query = tx.selectFrom('campaigns as c').select(rowColumns);
  const { recipient, after } = filter;
  if (recipient) {
    query = query
      .where('c.status', '<>', 'draft')
      .where((w) =>
        w.exists(
          w
            .selectFrom('campaignRecipients as r')
            .whereRef('r.campaignId', '=', 'c.id')
            .where('r.unitId', '=', recipient)
            .select('r.unitId'),
        ),
      );
  }
  if (filter.status) query = query.where('c.status', '=', filter.status);
  const { total } = await query
    .clearSelect()
    .select((e) => e.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  if (after)
    query = query.where(sql<boolean>`(c.letter_on, c.id) < (${after[0]}::date, ${after[1]})`);
  const items = await query
    .orderBy('c.letterOn', 'desc')
    .orderBy('c.id', 'desc')
    .limit(filter.limit)
    .execute();
  return { items: items as unknown as CampaignRow[], total };
}

/** One campaign with its recipients; for a recipient only the own line of them. */
export async function findCampaign(
  tx: Scoped,
  id: string,
  recipient: string | null,
): Promise<Campaign | null> {
  const row = await tx
    .selectFrom('campaigns as c')
    .select([
      ...rowColumns,
      'c.text',
      'c.senderUnitId',
      'c.requests',
      'c.schemes',
      'c.attribution',
      'c.attributionVariants',
    ])
    .where('c.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  let recipients = tx
    .selectFrom('campaignRecipients')
    .select(['unitId', 'acknowledgedAt', 'incomingNo', 'extendedTo'])
    .where('campaignId', '=', id)
    .orderBy('position');
  if (recipient) recipients = recipients.where('unitId', '=', recipient);
  const addressed = await recipients.execute();
  if (recipient && (addressed.length === 0 || row.status === 'draft')) return null;
  return { ...(row as unknown as Omit<Campaign, 'recipients'>), recipients: addressed };
}

/** What rules and figures need of a campaign. */
export interface CampaignPeriod {
  readonly id: string;
  readonly status: string;
  readonly startsOn: string;
  readonly closedOn: string | null;
  readonly schemes: readonly string[];
  readonly recipientIds: readonly string[];
}

/** The period and recipients of a campaign, or null. */
export async function findPeriod(tx: Scoped, id: string): Promise<CampaignPeriod | null> {
  const [period] = await prepared(
    tx,
    sql<CampaignPeriod>`
    select c.id, c.status, c.starts_on as "startsOn", c.closed_on as "closedOn", c.scheme_codes as schemes,
      array(select r.unit_id from campaign_recipients r where r.campaign_id = c.id order by r.position) as "recipientIds"
    from campaigns c where c.id = ${id}`,
  );
  return period ?? null;
}
