import { formatCompact, formatNumber, noData } from '@saqbol/shared/format/numbers.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../platform/i18n/words.ts';
import { FiguresStrip } from '../ui/figures-strip.tsx';
import { FigureLink } from './figure-link.tsx';
import { Ghost } from './ghost.tsx';
import type { Opens } from './indicators.ts';
import { PeopleFigure } from './people-figure.tsx';
import type { Scene } from './scene.ts';

/** The nation in five figures; each opens the entries that make it. */
export function NationStrip(props: { scene: Scene | undefined }) {
  const { scene } = props;
  const { t } = useTranslation();
  if (!scene) return <StripToCome />;
  const { total, language, place, territories } = scene;
  const isReplied = scene.figures.basis === 'replied';
  const isSilent = territories.every((unit) => unit.isSilent) && total.activities === 0;
  const figure = (value: number | null, opens: Opens, text: string): ReactNode =>
    value === null || isSilent ? (
      noData
    ) : (
      <FigureLink
        opens={opens}
        place={place}
        name={t(`codes.figureFilters.${opens as 'activities'}`)}
        title={formatNumber(value, language)}
      >
        {text}
      </FigureLink>
    );
  const per1000 = formatNumber(total.metInPersonPer1000, language, { decimals: 1 });
  return (
    <FiguresStrip
      label={t('figures.strip.label')}
      figures={[
        {
          key: 'activities',
          value: figure(total.activities, 'activities', formatNumber(total.activities, language)),
          label: t('figures.strip.activities', { count: total.activities }),
          detail:
            !isReplied &&
            t('figures.strip.unitsWith', {
              count: territories.filter((unit) => (unit.row?.activities ?? 0) > 0).length,
              total: territories.length,
            }),
        },
        {
          key: 'met',
          value: figure(total.metInPerson, 'met', formatNumber(total.metInPerson, language)),
          label: t('figures.strip.met'),
          detail: total.metInPerson !== null && t('figures.strip.per1000', { value: per1000 }),
        },
        {
          key: 'delivered',
          value: figure(total.delivered, 'delivered', formatCompact(total.delivered, language)),
          label: t('figures.strip.delivered'),
          detail: t('figures.strip.deliveredOf'),
        },
        {
          key: 'seen',
          value: figure(total.seen, 'seen', formatCompact(total.seen, language)),
          label: t('figures.strip.seen'),
          detail: t('figures.strip.seenOf'),
        },
        {
          key: 'people',
          wide: true,
          label: <span className="only-heard">{t('figures.strip.people')}</span>,
          value: <PeopleFigure row={total} place={place} isCompact />,
        },
      ]}
    />
  );
}

/** What stands in the place of figures to come: about as wide. */
const typical = { met: 300_000, delivered: 2_000_000, seen: 12_500_000 } as const;

function StripToCome() {
  const { t } = useTranslation();
  const language = useLanguage();
  const keys = ['met', 'delivered', 'seen'] as const;
  return (
    <FiguresStrip
      label={t('figures.strip.label')}
      figures={[
        {
          key: 'activities',
          value: <Ghost like={formatNumber(500, language)} />,
          label: t('figures.strip.activities', { count: 0 }),
          detail: <Ghost like={t('figures.strip.unitsWith', { count: 20, total: 20 })} />,
        },
        ...keys.map((key) => ({
          key,
          value: <Ghost like={formatCompact(typical[key], language)} />,
          label: t(`figures.strip.${key}`),
          detail:
            key === 'met' ? (
              <Ghost like={t('figures.strip.per1000', { value: formatNumber(100, language) })} />
            ) : (
              t(`figures.strip.${key}Of`)
            ),
        })),
        {
          key: 'people',
          wide: true,
          label: <span className="only-heard">{t('figures.strip.people')}</span>,
          value: <PeopleFigure row={null} place={{ campaign: '' }} isCompact />,
        },
      ]}
    />
  );
}
