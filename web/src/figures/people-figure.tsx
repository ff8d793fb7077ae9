import type { FigureRow } from '@saqbol/shared/figures/figures.schema.ts';
import {
  formatCompact,
  formatCompactRange,
  formatNumber,
  formatRange,
  noData,
} from '@saqbol/shared/format/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../platform/i18n/words.ts';
import { PeopleRange } from '../ui/people-range.tsx';
import { FigureLink, type FigurePlace } from './figure-link.tsx';
import { Ghost } from './ghost.tsx';

/** People as a range with its bar; each end opens the entries that make it. */
export function PeopleFigure(props: {
  /** Null while it is on its way. */
  row: FigureRow | null;
  place: FigurePlace;
  /** «1,93 – 5,79 млн» where the exact ends stand in the title. */
  isCompact?: boolean;
  note?: string;
  /** Says the population after the note, where nothing else does. */
  withPopulation?: boolean;
}) {
  const { row, place, isCompact = false, withPopulation = false } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const population = row?.population ?? null;
  const note = props.note ?? t('figures.strip.peopleHow');
  const residents =
    population === null
      ? null
      : t('figures.strip.population', {
          value: isCompact
            ? formatCompact(population, language)
            : formatNumber(population, language),
        });
  const shown = row ? (
    residents
  ) : (
    <Ghost like={t('figures.strip.population', { value: formatCompact(2e7, language) })} />
  );
  return (
    <PeopleRange
      low={row?.peopleLow ?? 0}
      high={row?.peopleHigh ?? 0}
      population={population ?? row?.peopleHigh ?? 0}
      value={
        row ? (
          <Ends row={row} place={place} isCompact={isCompact} />
        ) : (
          <Ghost
            like={
              isCompact
                ? formatCompactRange(1.9e6, 5.9e6, language)
                : formatRange(5e4, 1e5, language)
            }
          />
        )
      }
      unit={t('figures.strip.people')}
      note={
        !withPopulation || (row && !residents) ? (
          note
        ) : (
          <>
            {note.replace(/\.$/, '')} · {shown}
          </>
        )
      }
      frame={isCompact && shown}
    />
  );
}

function Ends(props: { row: FigureRow; place: FigurePlace; isCompact: boolean }) {
  const { row, place, isCompact } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const { peopleLow: low, peopleHigh: high } = row;
  if (low === null || high === null) return noData;
  const text = isCompact
    ? formatCompactRange(low, high, language)
    : formatRange(low, high, language);
  const [first = '', last = first] = text.split(/\s?–\s?/);
  const end = (shown: string, which: 'people-low' | 'people-high', exact: number) => (
    <>
      <span className="only-heard">
        {t(which === 'people-low' ? 'figures.strip.atLeast' : 'figures.strip.atMost')}{' '}
      </span>
      <FigureLink
        opens={which}
        place={place}
        name={t(`codes.figureFilters.${which}`)}
        title={formatNumber(exact, language)}
      >
        {shown}
      </FigureLink>
    </>
  );
  if (low === high) return end(text, 'people-high', high);
  return (
    <>
      {end(first, 'people-low', low)}
      {language === 'en' ? '–' : ' – '}
      {end(last, 'people-high', high)}
    </>
  );
}
