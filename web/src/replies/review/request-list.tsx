import { isFrozen } from '@saqbol/shared/replies/reply.policy.ts';
import type { Lack, LackCode } from '@saqbol/shared/replies/reply.schema.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ActivitySearch } from '../../activities/list/activity-search.ts';
import { Icon } from '../../ui/icons.tsx';
import { useChangedPlaces } from './letter-texts.ts';
import {
  openMarksOf,
  placeOfMark,
  type RequestCode,
  requestCodes,
  requestOfMark,
} from './mark-target.ts';
import { lackInWords } from './request-lacks.tsx';
import type { ReviewGiven } from './review-given.ts';
import { entryLists } from './review-search.ts';
import { useVersions } from './use-versions.ts';
import styles from './versions.module.css';

/** The four requests of the letter: what is missing, which marks stand open, what has changed. */
export function RequestList(given: ReviewGiven) {
  const { t } = useTranslation();
  const changed = useChangedPlaces(given);
  return (
    <section className={styles.part}>
      <h2>{t('replyReview.requests.title')}</h2>
      <OfWhat {...given} />
      <ol className={styles.requests}>
        {requestCodes.map((code) => (
          <Request key={code} {...given} code={code} isChanged={changed.has(placeOf(code))} />
        ))}
      </ol>
    </section>
  );
}

/** What is missing is told of the latest version, or of the draft: said where another one is read. */
function OfWhat({ reply, n }: ReviewGiven) {
  const { t } = useTranslation();
  const latest = reply.versions.at(-1)?.n;
  if (!isFrozen(reply.state)) {
    return <p className={styles.muted}>{t('replyReview.requests.now')}</p>;
  }
  return n === latest ? null : (
    <p className={styles.muted}>{t('replyReview.requests.ofLatest', { n: latest })}</p>
  );
}

const placeOf = (key: RequestCode) => placeOfMark({ target: 'request', key }) ?? '';

function Request(props: ReviewGiven & { code: RequestCode; isChanged: boolean }) {
  const { reply, code, isChanged } = props;
  const { t } = useTranslation();
  const lacks = reply.lacks.filter((lack) => lack.request === code && lack.code !== 'open-mark');
  const marks = openMarksOf(reply.marks).filter((mark) => requestOfMark(mark) === code).length;
  const isWell = lacks.length === 0 && marks === 0;
  return (
    <li className={styles.request}>
      <span className={styles.number}>{code.slice(1)}</span>
      <h3>{t(`replyReview.requests.${code}`)}</h3>
      <span className={isWell ? styles.tick : styles.warn}>
        <Icon name={isWell ? 'check' : 'warning'} size={18} />
        <span className="only-heard">
          {t(isWell ? 'replyReview.requests.well' : 'replyReview.requests.lacking')}
        </span>
      </span>
      <ul className={styles.details}>
        {isChanged && <li>{t('replyReview.requests.changed')}</li>}
        {marks > 0 && (
          <li className={styles.warn}>{t('replyReview.head.openMarks', { count: marks })}</li>
        )}
        {lacks.map((lack) => (
          <LackLine key={lack.code} {...props} lack={lack} />
        ))}
      </ul>
    </li>
  );
}

/** A lack of entries opens their list; districts and partners are named at once. */
function LackLine(props: ReviewGiven & { lack: Lack }) {
  const { lack } = props;
  const { t } = useTranslation();
  const names = useNamesOf(props);
  return (
    <li>
      <LackText {...props} text={lackInWords(lack, t)} />
      {names.length > 0 && <span className={styles.muted}> ({names.join(', ')})</span>}
    </li>
  );
}

function LackText(props: ReviewGiven & { lack: Lack; text: string }) {
  const { lack, text, n, reply, onShow, search, campaign } = props;
  const list = entryLists.find((one) => one === lack.code);
  const isInVersion = isFrozen(reply.state) && n === reply.versions.at(-1)?.n;
  const live = liveFilters[lack.code];
  if (list && isInVersion) {
    const isOpen = search.entries === list;
    return (
      <button
        type="button"
        className={styles.open}
        aria-expanded={isOpen}
        onClick={() => onShow({ entries: isOpen ? undefined : list, part: undefined })}
      >
        {text}
      </button>
    );
  }
  if (!live) return text;
  return (
    <Link
      to="/activities"
      search={{ campaign: campaign.id, unitId: reply.unitId, ...live }}
      className={styles.open}
    >
      {text}
    </Link>
  );
}

/** Entries as they stand now: while the reply is with its coordinator, and those that count in no version. */
const liveFilters: Partial<Record<LackCode, ActivitySearch>> = {
  unconfirmed: { review: 'new', figure: 'activities' },
  queried: { review: 'queried' },
  'source-not-named': { sourceNamed: 'no', figure: 'publications' },
  'unexplained-warning': { flagged: 'open' },
};

const namesAtMost = 12;

function useNamesOf(props: ReviewGiven & { lack: Lack }): string[] {
  const { lack, names } = props;
  const [version] = useVersions(props);
  if (lack.code === 'silent-district') {
    return lack.ids.slice(0, namesAtMost).map((id) => names.district(id));
  }
  if (lack.code !== 'no-memorandum') return [];
  const partnerships = (version?.partnerships ?? []).filter((one) => lack.ids.includes(one.id));
  return partnerships.slice(0, namesAtMost).map((one) => names.organisation(one.organisationId));
}
