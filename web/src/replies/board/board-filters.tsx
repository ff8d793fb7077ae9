import { formatPercent } from '@saqbol/shared/format/numbers.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CampaignChoice } from '../../campaigns/campaign-choice.tsx';
import { useLanguage } from '../../platform/i18n/words.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-list.tsx';
import { classes } from '../../ui/classes.ts';
import { Select } from '../../ui/select.tsx';
import styles from './board.module.css';
import type { BoardGiven } from './board-given.ts';
import { type Share, sharesOf } from './board-rows.ts';
import {
  type BoardSearch,
  boardSorts,
  isNarrowed,
  orderOf,
  readBoardSearch,
  requests,
  withoutFilters,
} from './board-search.ts';

const flags = ['changed', 'mine'] as const;

/** Completeness and timeliness, and what narrows or orders the list. */
export function BoardFilters(props: BoardGiven & { shownCount: number; onClear: () => void }) {
  const { rows, campaign, search, onSearch, shownCount, onClear } = props;
  const { t } = useTranslation();
  const { completeness, timeliness } = sharesOf(rows);
  const set = (change: Partial<Record<keyof BoardSearch, string | undefined>>) =>
    onSearch(readBoardSearch({ ...search, ...change }));
  const order = orderOf(search);
  return (
    <div className={styles.tools}>
      <CampaignChoice
        as="tool"
        value={campaign.id}
        onChange={(id) => onSearch({ ...withoutFilters(search), campaign: id })}
      />
      <dl className={styles.shares}>
        <ShareFigure name="completeness" share={completeness} />
        <ShareFigure name="timeliness" share={timeliness} search={search} />
      </dl>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring the look of a form */}
      <div className={styles.filters} role="group" aria-label={t('replyBoard.filters.label')}>
        <Select
          aria-label={t('replyBoard.filters.missing')}
          className={styles.select ?? ''}
          placeholder={t('replyBoard.filters.anyMissing')}
          options={requests.map((value) => ({
            value,
            label: t('replyBoard.filters.missingRequest', { no: value.slice(1) }),
          }))}
          value={search.missing ?? ''}
          onChange={(missing) => set({ missing: missing || undefined })}
        />
        {flags.map((flag) => (
          <CheckBox
            key={flag}
            checked={search[flag] === 'yes'}
            onChange={(checked) => set({ [flag]: checked ? 'yes' : undefined })}
            label={t(`replyBoard.filters.${flag}`)}
          />
        ))}
        <Select
          aria-label={t('replyBoard.orders.label')}
          className={styles.order ?? ''}
          options={boardSorts.map((value) => ({
            value,
            label: t(`replyBoard.orders.${value}`),
          }))}
          value={order.key}
          onChange={(sort) =>
            onSearch(readBoardSearch({ ...search, sort: sort === 'need' ? undefined : sort }), {
              replace: true,
            })
          }
        />
      </div>
      {isNarrowed(search) && (
        <p className={styles.shown}>
          <span role="status">
            {t('replyBoard.filters.shown', { count: shownCount, total: rows.length })}
          </span>
          <Button kind="quiet" size="small" icon="close" onClick={onClear}>
            {t('replyBoard.filters.clear')}
          </Button>
        </p>
      )}
    </div>
  );
}

function ShareFigure(props: {
  name: 'completeness' | 'timeliness';
  share: Share;
  /** Given: the parts open those that are late. */
  search?: BoardSearch;
}) {
  const { name, share, search } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const { part, whole } = share;
  const percent = whole === 0 ? null : (part / whole) * 100;
  const isLate = search?.late === 'yes';
  const opensLate = search !== undefined && (part < whole || isLate);
  return (
    <div className={styles.share} title={t(`replyBoard.strip.${name}How`, { part, whole })}>
      <dt>{t(`replyBoard.strip.${name}`)}</dt>
      <dd>
        <strong>{formatPercent(percent, language, { decimals: 0 })}</strong>{' '}
        <span className={styles.quiet}>{t('replyBoard.strip.parts', { part, whole })}</span>
        {opensLate && (
          <Link
            to="/replies"
            search={readBoardSearch({ ...search, late: isLate ? undefined : 'yes' })}
            resetScroll={false}
            className={classes(styles.late, isLate && styles.chosen)}
            aria-current={isLate || undefined}
          >
            {t('replyBoard.filters.late')}
          </Link>
        )}
      </dd>
    </div>
  );
}
