import { openMarks } from '@saqbol/shared/replies/reply.facts.ts';
import { overdueOf } from '@saqbol/shared/replies/reply.lateness.ts';
import { isFrozen } from '@saqbol/shared/replies/reply.policy.ts';
import type { Reply } from '@saqbol/shared/replies/reply.schema.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDomainNow } from '../../platform/clock/domain-clock.ts';
import { ReplyStateChip, shownReplyState } from '../../replies/reply-state.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import { NumberTile } from '../../ui/state-chip.tsx';
import { Notice } from '../../ui/states.tsx';
import styles from './reply-panel.module.css';

const requests = [1, 2, 3, 4] as const;

/** How far the reply is: what it lacks by request, each a way to the place where it is mended. */
export function ReplyPanel(props: { reply: Reply; isOpen: boolean }) {
  const { reply, isOpen } = props;
  const { t } = useTranslation();
  const now = useDomainNow();
  const overdue = overdueOf(reply.state, reply.dueAt, now);
  const search = { campaign: reply.campaignId };
  const isInWork = !isFrozen(reply.state);
  return (
    <Section
      title={t('activities.home.reply.title')}
      aside={<ReplyStateChip state={shownReplyState({ ...reply, overdue })} />}
    >
      {reply.state === 'returned' && <Returned reply={reply} />}
      {isInWork && isOpen ? (
        <Lacks reply={reply} />
      ) : (
        <p className={styles.quiet}>
          {t(
            `activities.home.reply.${isInWork ? 'closed' : reply.state === 'accepted' ? 'accepted' : 'sent'}`,
          )}
        </p>
      )}
      <p>
        <Link to="/reply" search={search} className={buttonClass()}>
          {t('activities.home.reply.open')}
        </Link>
      </p>
    </Section>
  );
}

/** What the Committee wants mended, in its words. */
function Returned(props: { reply: Reply }) {
  const { reply } = props;
  const { t } = useTranslation();
  const count = openMarks(reply.marks).length;
  return (
    <Notice icon="returned" title={t('activities.home.reply.returned')}>
      {reply.returnReason && <p>{reply.returnReason}</p>}
      {count > 0 && <p>{t('activities.home.reply.marks', { count })}</p>}
    </Notice>
  );
}

function Lacks(props: { reply: Reply }) {
  const { campaignId, lacks } = props.reply;
  const { t } = useTranslation();
  const blocking = lacks.filter((lack) => lack.blocks).length;
  return (
    <>
      <ul className={styles.requests}>
        {requests.map((no) => {
          const count = lacks.filter((lack) => lack.request === `R${no}`).length;
          return (
            <li key={no}>
              <Link
                to="/reply"
                search={{ campaign: campaignId, request: no }}
                className={styles.request}
              >
                <NumberTile missing={count > 0}>{no}</NumberTile>
                <span className={styles.name}>{t('activities.home.reply.request', { no })}</span>
                <span className={count > 0 ? styles.lacks : styles.quiet}>
                  {count > 0
                    ? t('activities.home.reply.lacks', { count })
                    : t('activities.home.reply.complete')}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
      <p className={styles.quiet}>
        {blocking > 0
          ? t('activities.home.reply.blocks', { count: blocking })
          : t('activities.home.reply.ready')}
      </p>
    </>
  );
}
