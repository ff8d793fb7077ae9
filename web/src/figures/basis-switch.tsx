import type { FigureBasis } from '@saqbol/shared/figures/figure.codes.ts';
import type { FigureRow, Figures } from '@saqbol/shared/figures/figures.schema.ts';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Notice } from '../ui/states.tsx';
import styles from './basis-switch.module.css';
import { hasReply } from './reply-counts.ts';

interface BasisGiven {
  basis: FigureBasis | undefined;
  /** Live is the plain address. */
  onShow: (change: { basis: FigureBasis | undefined }) => void;
}

/**
 * Figures of the entries as they are now, or of the submitted replies; always in sight. With
 * `figures` (null while they are on their way) it says how many have replied.
 */
export function BasisSwitch(props: BasisGiven & { figures?: Figures | null; wide?: boolean }) {
  const { basis = 'live', onShow, figures, wide = false } = props;
  const { t } = useTranslation();
  const done = figures?.rows.filter(hasReply).length;
  return (
    <Segmented
      label={t('figures.map.basis')}
      wide={wide}
      value={basis}
      options={[
        {
          value: 'live',
          label: (
            <>
              <span className={styles.dot} />
              {t('codes.figureBases.live')}
            </>
          ),
        },
        {
          value: 'replied',
          label:
            figures === undefined
              ? t('codes.figureBases.replied')
              : t('figures.map.replied', { done: done ?? '–', total: figures?.rows.length ?? '–' }),
        },
      ]}
      onChange={(chosen) => onShow({ basis: chosen === 'live' ? undefined : chosen })}
    />
  );
}

/** Why the figures of the replies are empty, and the way back; nothing once somebody has replied. */
export function RepliedNotice(
  props: BasisGiven & {
    /** Undefined while they are on their way. */
    rows: readonly FigureRow[] | undefined;
  },
) {
  const { basis, onShow, rows } = props;
  const { t } = useTranslation();
  if (basis !== 'replied' || !rows || rows.some(hasReply)) return null;
  return (
    <div className={styles.notice}>
      <Notice
        icon="info"
        tone="acc"
        title={t('figures.map.repliedEmptyTitle')}
        actions={
          <Button size="small" onClick={() => onShow({ basis: undefined })}>
            {t('figures.map.showLive')}
          </Button>
        }
      >
        {t('figures.map.repliedEmpty')}
      </Notice>
    </div>
  );
}
