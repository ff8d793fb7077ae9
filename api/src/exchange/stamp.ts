import { formatDateTime } from '@saqbol/shared/format/instants.ts';
import type { Language } from '@saqbol/shared/format/language.ts';
import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import { translatorFor } from '@saqbol/shared/words/translate.ts';
import { findAccount } from '../accounts/accounts.queries.ts';
import { findCampaign } from '../campaigns/campaigns.queries.ts';
import type { Stamp } from '../platform/documents/table.ts';
import type { Call } from '../platform/http/handler.ts';

interface Made {
  readonly campaignId: string;
  readonly lang: Language;
  readonly basis: 'live' | 'replied';
  /** Filters as they stand in the address. */
  readonly filter: Readonly<Record<string, unknown>>;
  readonly rows: number;
}

/** Who exported, when, as of which instant and by which filter: printed in the file. */
export async function stampOf(
  call: Pick<Call, 'tx' | 'actor' | 'now'>,
  made: Made,
): Promise<Stamp> {
  const t = translatorFor(made.lang);
  const account = await findAccount(call.tx, call.actor.userId);
  const campaign = await findCampaign(call.tx, made.campaignId, null);
  const at = `${formatDateTime(call.now, made.lang, 'long')} (${t('exchange.stamp.utc')})`;
  const filter = Object.entries(made.filter)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`);
  const lines: [string, string][] = [
    [
      t('exchange.stamp.letter'),
      `${campaign?.letterNo ?? ''} · ${campaign?.subject[made.lang] ?? ''}`,
    ],
    [t('exchange.stamp.asOf'), at],
    [t('exchange.stamp.basis'), t(`codes.figureBases.${made.basis}`)],
    [t('exchange.stamp.filter'), filter.join(', ') || t('exchange.stamp.noFilter')],
    [t('exchange.stamp.rows'), formatNumber(made.rows, made.lang)],
    [t('exchange.stamp.exportedBy'), account?.name ?? ''],
    [t('exchange.stamp.exportedAt'), at],
  ];
  if (account?.synthetic) lines.push([t('exchange.stamp.syntheticNote'), t('exchange.stamp.demo')]);
  return lines;
}
