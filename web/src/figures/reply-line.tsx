import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDomainNow } from '../platform/clock/domain-clock.ts';
import {
  type BoardRow,
  boardRows,
  countsByGroup,
  hasReplied,
} from '../replies/board/board-rows.ts';
import { type BoardGroup, boardGroups } from '../replies/board/board-search.ts';
import { groupIcons } from '../replies/board/board-strip.tsx';
import { repliedText } from '../replies/board/board-title.ts';
import { boardQuery } from '../replies/queries.ts';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/icons.tsx';
import { Ghost } from './ghost.tsx';
import { liveMs } from './queries.ts';
import styles from './reply-line.module.css';
import type { Scene } from './scene.ts';

/** Groups whose recipients are named, most urgent first; more lines are not read. */
const named = ['overdue', 'returned', 'waiting'] as const satisfies readonly BoardGroup[];
const mostLines = 2;

/** Who has answered: one mark a recipient, the late ones by name; all leads to the board. */
export function ReplyLine(props: { scene: Scene | undefined; isLive: boolean }) {
  const { scene, isLive } = props;
  const { t } = useTranslation();
  const now = useDomainNow();
  const campaignId = scene?.campaign.id;
  const board = useQuery({
    ...boardQuery(campaignId ?? ''),
    enabled: campaignId !== undefined,
    refetchInterval: isLive ? liveMs : false,
  });
  const rows = useMemo(() => {
    if (!scene || !board.data) return undefined;
    const shorts = new Map(
      [...scene.territories, ...scene.central].map((one) => [one.id, one.short]),
    );
    return boardRows(board.data.items, (id) => shorts.get(id) ?? id, now);
  }, [scene, board.data, now]);
  // The map stands without it; the board says what is wrong.
  if (board.error && !rows) return null;
  if (!scene || !rows) {
    return (
      <section className={styles.replies}>
        <h2 className={styles.title}>
          <Ghost letters={28} />
        </h2>
        <p className={styles.marks}>
          <Ghost letters={40} />
        </p>
      </section>
    );
  }
  const { language, campaign } = scene;
  const standing = { total: rows.length, replied: rows.filter(hasReplied).length };
  const lines = named
    .map((group) => ({ group, members: rows.filter((row) => row.group === group) }))
    .filter(({ members }) => members.length > 0)
    .slice(0, mostLines);
  return (
    <section className={styles.replies}>
      <h2 className={styles.title}>
        <Link to="/replies" search={{ campaign: campaign.id }}>
          {repliedText(standing, t, language)}
        </Link>
      </h2>
      <Marks rows={rows} campaignId={campaign.id} />
      {lines.map(({ group, members }) => (
        <p key={group} className={classes(styles.line, styles[group])}>
          <Link to="/replies" search={{ campaign: campaign.id, state: group }}>
            <Icon name={groupIcons[group]} size={16} />
            <span>
              <b>{t(`replyBoard.groups.${group}`)}:</b> {members.map((row) => row.name).join(', ')}
            </span>
          </Link>
        </p>
      ))}
    </section>
  );
}

/** One small mark a recipient, done ones first; each group opens its part of the board. */
function Marks(props: { rows: readonly BoardRow[]; campaignId: string }) {
  const { rows, campaignId } = props;
  const { t } = useTranslation();
  const counts = countsByGroup(rows);
  const groups = boardGroups.toReversed().filter((group) => counts.get(group));
  return (
    <ul className={styles.marks} aria-label={t('replyBoard.strip.label')}>
      {groups.map((group) => {
        const text = `${t(`replyBoard.groups.${group}`)}: ${counts.get(group)}`;
        return (
          <li key={group}>
            <Link
              to="/replies"
              search={{ campaign: campaignId, state: group }}
              className={styles.group}
              title={text}
              aria-label={text}
            >
              {Array.from({ length: counts.get(group) ?? 0 }, (_unused, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: marks of a group are alike
                <span key={i} className={classes(styles.mark, styles[`mark-${group}`])}>
                  <Icon name={groupIcons[group]} size={11} />
                </span>
              ))}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
