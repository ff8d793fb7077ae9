import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { usePhone } from '../../ui/use-phone.ts';
import { BoardLink } from './board-link.tsx';
import { ChangedSince } from './changed-since.tsx';
import { CommentThread } from './comment-thread.tsx';
import { DraftColumn } from './draft-column.tsx';
import { FiguresCompared } from './figures-compared.tsx';
import { LetterColumn } from './letter-column.tsx';
import { type MarkTargetGiven, NewMarkDialog } from './mark-dialog.tsx';
import { MarksPanel } from './marks-panel.tsx';
import { RequestList } from './request-list.tsx';
import styles from './review.module.css';
import type { ReviewGiven } from './review-given.ts';
import { PhoneVerdicts, ReviewHead } from './review-head.tsx';
import { ReviewNotices } from './review-notices.tsx';
import { reviewParts } from './review-search.ts';
import { useBarHeight } from './use-bar-height.ts';
import { VersionEntries } from './version-entries.tsx';
import { VersionFiles, VersionList } from './version-list.tsx';

/** What parts do to each other: a pin leads to its mark, a paragraph begins a new one. */
export interface ReviewMoves {
  /** The mark that is to take the focus; the count makes the same wish again a new one. */
  readonly wanted: { readonly markId: string; readonly count: number } | null;
  readonly onPin: (markId: string) => void;
  readonly onMark: (target: MarkTargetGiven) => void;
}
export type ReviewPartProps = ReviewGiven & ReviewMoves;

export function ReviewView(given: ReviewGiven & { readonly title: string }) {
  const { campaign, search, onShow, title } = given;
  const { t } = useTranslation();
  const isPhone = usePhone();
  const [wanted, setWanted] = useState<ReviewMoves['wanted']>(null);
  const [target, setTarget] = useState<MarkTargetGiven | null>(null);
  const bar = useBarHeight();
  const parts: ReviewPartProps = {
    ...given,
    wanted,
    onPin: (markId) => {
      if (isPhone) onShow({ part: 'marks' });
      setWanted({ markId, count: (wanted?.count ?? 0) + 1 });
    },
    onMark: setTarget,
  };
  return (
    <div ref={bar.around} className={styles.review}>
      {!isPhone && (
        <div className={styles.crumbs}>
          <Breadcrumbs
            label={t('replyReview.way')}
            links={[<BoardLink key="board" campaign={search.campaign} />]}
            here={title}
          />
          <span>
            {t('entries.list.letterNo', { number: campaign.letterNo.replaceAll('-', '‑') })}
          </span>
        </div>
      )}
      <div ref={bar.bar} className={styles.bar}>
        <ReviewHead {...given} />
      </div>
      <ReviewNotices {...given} />
      {isPhone ? <PhoneParts {...parts} /> : <Columns {...parts} />}
      {isPhone && <PhoneVerdicts {...given} />}
      {target && <NewMarkDialog {...given} given={target} onClose={() => setTarget(null)} />}
    </div>
  );
}

function Columns(props: ReviewPartProps) {
  return (
    <div className={styles.columns}>
      <div className={styles.left}>
        <VersionList {...props} />
        <RequestList {...props} />
        <ChangedSince {...props} />
        <VersionFiles {...props} />
      </div>
      <div className={styles.middle}>
        <Middle {...props} />
      </div>
      <div className={styles.right}>
        {props.reply.versions.length > 0 && <MarksPanel {...props} />}
        <FiguresCompared {...props} />
        <CommentThread {...props} />
      </div>
    </div>
  );
}

function Middle(props: ReviewPartProps) {
  if (props.n === null) return <DraftColumn {...props} />;
  return (
    <>
      <LetterColumn {...props} n={props.n} />
      <VersionEntries {...props} n={props.n} />
    </>
  );
}

/** One column at a time. */
function PhoneParts(props: ReviewPartProps) {
  const { search, onShow } = props;
  const { t } = useTranslation();
  const part = search.part ?? 'letter';
  return (
    <Tabs
      label={t('replyReview.parts.label')}
      tabs={reviewParts.map((value) => ({ value, label: t(`replyReview.parts.${value}`) }))}
      value={part}
      onChange={(value) => onShow({ part: value })}
    >
      <div className={styles.phonePart}>
        {part === 'letter' && <Middle {...props} />}
        {part === 'marks' && (
          <>
            {props.reply.versions.length > 0 && <MarksPanel {...props} />}
            <RequestList {...props} />
            <CommentThread {...props} />
          </>
        )}
        {part === 'figures' && (
          <>
            <FiguresCompared {...props} />
            <VersionList {...props} />
            <ChangedSince {...props} />
            <VersionFiles {...props} />
          </>
        )}
      </div>
    </Tabs>
  );
}
