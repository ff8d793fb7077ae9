import type { FigureRow } from '@saqbol/shared/figures/figures.schema.ts';
import { formatNumber, formatPercent } from '@saqbol/shared/format/numbers.ts';
import { isFrozen } from '@saqbol/shared/replies/reply.policy.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FigureLink } from '../../../figures/figure-link.tsx';
import { Ghost } from '../../../figures/ghost.tsx';
import type { Opens } from '../../../figures/indicators.ts';
import { figuresQuery, liveMs } from '../../../figures/queries.ts';
import { useLanguage } from '../../../platform/i18n/words.ts';
import { FiguresStrip } from '../../../ui/figures-strip.tsx';
import styles from '../workspace.module.css';
import { useWorkspace } from '../workspace.ts';

interface Shown {
  readonly key: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly opens: Opens;
}

/** What the facts show for the request in work; each figure opens the entries that make it. */
export function RequestFigures() {
  const { t } = useTranslation();
  const { id, reply, place, request } = useWorkspace();
  const isReplied = isFrozen(reply.state);
  const figures = useQuery({
    ...figuresQuery({
      campaignId: id.campaignId,
      unit: id.unitId,
      basis: isReplied ? 'replied' : 'live',
    }),
    refetchInterval: isReplied ? false : liveMs,
  });
  const row = figures.data?.rows[0];
  const shown = useShown(row);
  if (request === '4') return null;
  return (
    <div className={styles.figures}>
      <FiguresStrip
        label={t('replyWorkspace.figures.label')}
        figures={shown.map(({ key, label, value, opens }) => ({
          key,
          label,
          value:
            value === undefined ? (
              <Ghost like="1 000" />
            ) : (
              <FigureLink opens={opens} place={place} name={label}>
                {value}
              </FigureLink>
            ),
        }))}
      />
    </div>
  );
}

function useShown(row: FigureRow | undefined): Shown[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { request, letter } = useWorkspace();
  const number = (value: number | null | undefined) => row && formatNumber(value, language);
  const of = (part: number | null | undefined, whole: number | null | undefined) =>
    row && `${formatNumber(part, language)} / ${formatNumber(whole, language)}`;
  const word = (key: 'banks' | 'named' | 'notNamed' | 'share') =>
    t(`replyWorkspace.figures.${key}`);
  const counted = (
    key: 'developers' | 'partnerships' | 'joint' | 'publications',
    count: number | undefined,
  ) => t(`replyWorkspace.figures.${key}`, { count: count ?? 0 });
  const one = (key: string, label: string, value: string | undefined, opens: Opens): Shown => ({
    key,
    label,
    value,
    opens,
  });
  // The figures' own rows do not count them; the letter does.
  const jointText = letter?.slots.jointActivities?.value;
  const joint = jointText === undefined ? undefined : Number(jointText.replace(/\D/g, ''));
  switch (request) {
    case '1':
      return [
        one(
          'activities',
          t('figures.strip.activities', { count: row?.activities ?? 0 }),
          number(row?.activities),
          'activities',
        ),
        one('met', t('figures.strip.met'), number(row?.metInPerson), 'met'),
        one('delivered', t('figures.strip.delivered'), number(row?.delivered), 'delivered'),
        one('seen', t('figures.strip.seen'), number(row?.seen), 'seen'),
      ];
    case '2':
      return [
        one('banks', word('banks'), of(row?.banksEngaged, row?.banksTotal), 'banks'),
        one(
          'developers',
          counted('developers', row?.developersEngaged),
          number(row?.developersEngaged),
          'partnerships',
        ),
        one(
          'partnerships',
          counted('partnerships', row?.partnerships),
          number(row?.partnerships),
          'partnerships',
        ),
        one(
          'joint',
          counted('joint', joint),
          joint === undefined ? undefined : formatNumber(joint, language),
          'partnerships',
        ),
      ];
    default: {
      const notNamed = row && row.publications - row.sourceNamed;
      const share = row?.attributionShare;
      return [
        one(
          'publications',
          counted('publications', row?.publications),
          number(row?.publications),
          'publications',
        ),
        one('named', word('named'), number(row?.sourceNamed), 'source-named'),
        one('notNamed', word('notNamed'), number(notNamed), 'source-not-named'),
        one(
          'share',
          word('share'),
          row && formatPercent(share == null ? null : share * 100, language),
          'publications',
        ),
      ];
    }
  }
}
