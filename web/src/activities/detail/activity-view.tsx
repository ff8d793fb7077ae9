import type { Actor } from '@saqbol/shared/accounts/roles.ts';
import { territoryOf } from '@saqbol/shared/accounts/roles.ts';
import { mayReviewActivity, mayWriteActivity } from '@saqbol/shared/activities/activity.policy.ts';
import type { Activity } from '@saqbol/shared/activities/activity.schema.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useToday } from '../../platform/clock/today.ts';
import { useLanguage } from '../../platform/i18n/words.ts';
import { type Names, wholePlace } from '../../territory/names.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { PageHead } from '../../ui/page.tsx';
import { entryDates } from '../entry-dates.ts';
import { EntryState, StatusChip, shownState } from '../entry-state.tsx';
import { listAddress } from '../list/list-address.ts';
import type { ReadActivity } from '../queries.ts';
import styles from './detail.module.css';
import { EntryActions } from './entry-actions.tsx';
import { EntryFacts } from './entry-facts.tsx';
import { EntryFlags } from './entry-flags.tsx';
import { EntryHistory } from './entry-history.tsx';
import { EntryNotices } from './entry-notices.tsx';
import { EntryQuestions } from './entry-questions.tsx';
import { EntryReview } from './entry-review.tsx';
import { ReachTable } from './reach-table.tsx';

/** What every part of the page needs. */
export interface EntryProps {
  readonly actor: Actor;
  readonly read: ReadActivity;
  readonly entry: Activity;
  readonly campaign: Campaign;
  readonly names: Names;
  readonly today: string;
  /** By the policies, and while the campaign runs. */
  readonly mayWrite: boolean;
  readonly mayReview: boolean;
}

export function ActivityView(props: {
  actor: Actor;
  read: ReadActivity;
  campaign: Campaign;
  names: Names;
}) {
  const { actor, read, campaign, names } = props;
  const { t } = useTranslation();
  const entry = read.activity;
  const runs = campaign.status === 'published';
  const given: EntryProps = {
    ...props,
    entry,
    today: useToday(),
    mayWrite: runs && mayWriteActivity(actor, entry) === null,
    mayReview: runs && mayReviewActivity(actor, entry) === null,
  };
  return (
    <>
      <div className={styles.crumbs}>
        <Breadcrumbs
          label={t('entries.detail.way')}
          links={[
            <Link key="list" to="/activities" search={listAddress()}>
              {t('common.nav.activities')}
            </Link>,
          ]}
          here={entry.title}
        />
      </div>
      <PageHead
        title={entry.title}
        beside={<States entry={entry} />}
        lead={<Summary {...given} withUnit={territoryOf(actor) === 'nation'} names={names} />}
        actions={<EntryActions {...given} />}
      />
      <div className={styles.grid}>
        <div className={styles.first}>
          <EntryNotices {...given} />
          <ReachTable {...given} />
        </div>
        <aside className={styles.aside}>
          <EntryReview {...given} />
          <EntryFlags {...given} />
        </aside>
        <div className={styles.rest}>
          <EntryFacts {...given} />
          <EntryQuestions {...given} />
          <EntryHistory {...given} />
        </div>
      </div>
    </>
  );
}

/** The one state that matters most, and the other beside it where it says more. */
function States(props: { entry: Activity }) {
  const { entry } = props;
  const isVerdict = shownState(entry) === 'queried' || shownState(entry) === 'excluded';
  return (
    <span className={styles.states}>
      <EntryState status={entry.status} review={entry.review} />
      {(entry.status === 'held' || isVerdict) && <StatusChip status={entry.status} />}
    </span>
  );
}

function Summary(props: EntryProps & { withUnit: boolean }) {
  const { entry, names, today, withUnit } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const place = entry.districtId
    ? names.district(entry.districtId)
    : withUnit
      ? t(wholePlace(names, entry.unitId))
      : names.unit(entry.unitId);
  return [
    t(`codes.activityKinds.${entry.kind}`),
    entryDates(entry, today, language) + (entry.startsAtTime ? `, ${entry.startsAtTime}` : ''),
    withUnit ? `${names.unit(entry.unitId)}, ${place}` : place,
    // The dot stays at the end of a line, never at the start of the next.
  ].join('\u00A0· ');
}
