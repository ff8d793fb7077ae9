import type { Activity } from '@saqbol/shared/activities/activity.schema.ts';
import { type Measure, measures } from '@saqbol/shared/activities/channels.ts';
import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { entryDates } from '../../activities/entry-dates.ts';
import { useLanguage } from '../../platform/i18n/words.ts';
import { wholePlace } from '../../territory/names.ts';
import { IconButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import styles from './entries.module.css';
import { correctedFields, correctedSums, type EntryChange, sumsOf } from './entry-facts.ts';
import type { EntryListProps } from './entry-list.tsx';
import { mayMark } from './marks-panel.tsx';
import { Pin } from './pin.tsx';

interface EntryRowProps extends EntryListProps {
  readonly entry: Activity;
  /** The same entry in the version before. */
  readonly was: Activity | undefined;
  readonly change: EntryChange | null;
}

/** A frozen entry: when, where, how many; what was corrected; its marks and the button for a new one. */
export function EntryRow(props: EntryRowProps) {
  const { entry, was, change, reply, names, today, onPin, onMark } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const marks = reply.marks.filter((mark) => mark.target === 'entry' && mark.key === entry.id);
  const place = entry.districtId
    ? names.district(entry.districtId)
    : t(wholePlace(names, entry.unitId));
  return (
    <li className={styles.entry}>
      <div>
        <p className={styles.title}>
          <Link to="/activities/$id" params={{ id: entry.id }}>
            {entry.title}
          </Link>
          {marks.map((mark) => (
            <span key={mark.id}>
              {' '}
              <Pin mark={mark} marks={reply.marks} onOpen={() => onPin(mark.id)} />
            </span>
          ))}
        </p>
        <p className={styles.muted}>
          {entryDates(entry, today, language)} · {t(`codes.activityKindsShort.${entry.kind}`)} ·{' '}
          {place}
        </p>
        <Sums entry={entry} />
        {entry.sourceNamed === false && (
          <p className={styles.warned}>
            <Icon name="warning" size={16} />
            {t('replyReview.entries.noSource')}
          </p>
        )}
        <Flags entry={entry} />
        {change === 'corrected' && was && <Corrections entry={entry} was={was} />}
      </div>
      {mayMark(props) && change !== 'removed' && (
        <IconButton
          icon="plus"
          iconSize={16}
          className={styles.mark}
          label={t('replyReview.marks.putHere', { name: entry.title })}
          onClick={() => onMark({ target: 'entry', key: entry.id, title: entry.title })}
        />
      )}
    </li>
  );
}

function Sums(props: { entry: Activity }) {
  const { t } = useTranslation();
  const sums = sumsOf(props.entry);
  const known = measures.filter((measure) => sums[measure] !== undefined);
  if (known.length === 0)
    return <p className={styles.muted}>{t('replyReview.entries.noNumbers')}</p>;
  return (
    <p className="tabular">
      {known.map((measure) => (
        <Amount key={measure} measure={measure} count={sums[measure] ?? 0} />
      ))}
    </p>
  );
}

function Amount(props: { measure: Measure; count: number }) {
  const { measure, count } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <span className={styles.amount}>
      <strong>{formatNumber(count, language)}</strong>{' '}
      {t(`codes.measures.${measure}.unit`, { count })}
    </span>
  );
}

/** Warnings with the reasons given for them; one without a reason calls. */
function Flags(props: { entry: Activity }) {
  const { t } = useTranslation();
  return props.entry.flags
    .filter((flag) => flag.code !== 'source-not-named' || flag.reason !== null)
    .map((flag) => (
      <p key={flag.code + flag.pointer} className={flag.reason ? styles.explained : styles.warned}>
        <Icon name="warning" size={16} />
        <span>
          {t(`rules.${flag.code as 'source-not-named'}.title`)}{' '}
          {flag.reason ?? t('replyReview.entries.unexplained')}
        </span>
      </p>
    ));
}

function Corrections(props: { entry: Activity; was: Activity }) {
  const { entry, was } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const fields = correctedFields(was, entry);
  const sums = correctedSums(was, entry);
  return (
    <p className={styles.corrections}>
      {fields.length > 0 &&
        t('replyReview.entries.correctedFields', {
          fields: fields.map((field) => t(`replyReview.entries.fields.${field}`)).join(', '),
        })}{' '}
      {sums.map(({ measure, was: old, isNow }) => (
        <span key={measure} className={styles.correction}>
          {t(`codes.measures.${measure}.label`)}:{' '}
          <del>
            <span className="only-heard">{t('replyReview.letter.removed')}: </span>
            {formatNumber(old, language)}
          </del>{' '}
          <ins>
            <span className="only-heard">{t('replyReview.letter.added')}: </span>
            {formatNumber(isNow, language)}
          </ins>
        </span>
      ))}
    </p>
  );
}
