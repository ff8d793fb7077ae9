import { astanaDay } from '@saqbol/shared/campaigns/calendar/deadline.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import type { Me } from '../../accounts/session.ts';
import { useDomainNow } from '../../platform/clock/domain-clock.ts';
import { PageHead } from '../../ui/page.tsx';
import { DaysToDeadline, useDeadlineText } from './deadline-head.tsx';
import { DeviceDrafts } from './device-drafts-list.tsx';
import styles from './home.module.css';
import { KindButtons } from './kind-buttons.tsx';
import { OwnEntries } from './own-entries.tsx';
import { PlannedEntries } from './planned-entries.tsx';
import { ReturnedEntry } from './returned-entry.tsx';

/** An officer's first screen: the deadline, what came back, what was held, what was planned. */
export function OfficerHome(props: { me: Me; campaign: Campaign }) {
  const { me, campaign } = props;
  const { title, lead } = useDeadlineText(campaign, me.user.unitId);
  const today = astanaDay(useDomainNow());
  const isOpen = campaign.status === 'published';
  return (
    <div className={styles.columns}>
      <div className={styles.work}>
        <div className={styles.head}>
          <PageHead title={title} lead={lead} display />
          <DaysToDeadline campaign={campaign} unitId={me.user.unitId} summary={title} />
        </div>
        <ReturnedEntry me={me} campaign={campaign} today={today} />
        {isOpen && <KindButtons campaign={campaign} />}
      </div>
      <div className={styles.beside}>
        <DeviceDrafts userId={me.user.id} />
        {isOpen && <PlannedEntries me={me} campaign={campaign} today={today} />}
        <OwnEntries campaign={campaign} today={today} />
      </div>
    </div>
  );
}
