import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import type { Me } from '../../accounts/session.ts';
import { PageHead } from '../../ui/page.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { DaysToDeadline, useDeadlineText } from './deadline-head.tsx';
import { DeviceDrafts } from './device-drafts-list.tsx';
import styles from './home.module.css';
import { WorkSkeleton } from './home-skeleton.tsx';
import { KindButtons } from './kind-buttons.tsx';
import type { OfficerLists } from './officer-lists.ts';
import { OwnEntries } from './own-entries.tsx';
import { PlannedEntries } from './planned-entries.tsx';
import { ReturnedEntry } from './returned-entry.tsx';

/** An officer's first screen: the deadline, what came back, what was held, what was planned. */
export function OfficerHome(props: { me: Me; campaign: Campaign; lists: OfficerLists }) {
  const { me, campaign, lists } = props;
  const { today } = lists;
  const { title, lead } = useDeadlineText(campaign, me.user.unitId);
  const isOpen = campaign.status === 'published';
  return (
    <div className={styles.columns}>
      <div className={styles.work}>
        <div className={styles.head}>
          <PageHead title={title} lead={lead} display />
          <DaysToDeadline campaign={campaign} unitId={me.user.unitId} summary={title} />
        </div>
        {lists.isReady ? (
          <>
            {lists.error !== null && <ErrorState error={lists.error} onRetry={lists.retry} />}
            <ReturnedEntry lists={lists} campaign={campaign} />
            {isOpen && <KindButtons campaign={campaign} />}
          </>
        ) : (
          <WorkSkeleton />
        )}
      </div>
      {lists.isReady && (
        <div className={styles.beside}>
          <DeviceDrafts userId={me.user.id} />
          {isOpen && <PlannedEntries planned={lists.planned} today={today} />}
          <OwnEntries campaign={campaign} today={today} />
        </div>
      )}
    </div>
  );
}
