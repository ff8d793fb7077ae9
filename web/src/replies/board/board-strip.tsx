import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { classes } from '../../ui/classes.ts';
import { Icon, type IconName } from '../../ui/icons.tsx';
import styles from './board.module.css';
import { type BoardGiven, isOpen } from './board-given.ts';
import { countsByGroup } from './board-rows.ts';
import { type BoardGroup, boardGroups, readBoardSearch } from './board-search.ts';

export interface SinceYesterday {
  readonly submitted: number;
  readonly accepted: number;
}

export const groupIcons: Readonly<Record<BoardGroup, IconName>> = {
  overdue: 'clock',
  draft: 'draft',
  extended: 'calendar',
  waiting: 'submitted',
  review: 'eye',
  returned: 'returned',
  accepted: 'check',
};

/** How many recipients are in which state; each count narrows the list to them, pressed again to all. */
export function BoardStrip(props: BoardGiven & { sinceYesterday: SinceYesterday }) {
  const { rows, campaign, search, sinceYesterday } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const counts = countsByGroup(rows);
  const shown = boardGroups.filter((group) => counts.get(group) || search.state === group);
  return (
    <div className={styles.strip}>
      <ul className={styles.groups} aria-label={t('replyBoard.strip.label')}>
        {shown.map((group) => {
          const isChosen = search.state === group;
          return (
            <li key={group}>
              <Link
                to="/replies"
                search={readBoardSearch({ ...search, state: isChosen ? undefined : group })}
                resetScroll={false}
                className={classes(styles.group, styles[group], isChosen && styles.chosen)}
                aria-current={isChosen || undefined}
              >
                <Icon name={groupIcons[group]} size={18} />
                <strong>{formatNumber(counts.get(group) ?? 0, language)}</strong>
                <span>{t(`replyBoard.groups.${group}`)}</span>
              </Link>
            </li>
          );
        })}
      </ul>
      {isOpen(campaign) && (
        <p className={styles.since}>{t('replyBoard.strip.since', { ...sinceYesterday })}</p>
      )}
    </div>
  );
}
