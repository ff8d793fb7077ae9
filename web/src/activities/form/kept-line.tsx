import { formatDateTime, formatTime } from '@saqbol/shared/format/instants.ts';
import type { Language } from '@saqbol/shared/format/language.ts';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Icon, type IconName } from '../../ui/icons.tsx';
import styles from './form.module.css';
import type { KeptState } from './use-draft-keeper.ts';

const icons: Readonly<Record<KeptState['kind'], IconName>> = {
  untouched: 'lock',
  kept: 'check',
  restored: 'check',
  refused: 'warning',
};

const looks: Readonly<Partial<Record<KeptState['kind'], string | undefined>>> = {
  kept: styles.isKept,
  restored: styles.isKept,
  refused: styles.refused,
};

/** Always at the top: where what was typed is now. */
export function KeptLine(props: { state: KeptState; onDiscard: () => void }) {
  const { state, onDiscard } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={classes(styles.kept, looks[state.kind])} role="status">
      <Icon name={icons[state.kind]} size={18} />
      <span>{keptText(state, language, t)}</span>
      {state.kind === 'restored' && (
        <Button kind="quiet" onClick={onDiscard}>
          {t('activities.kept.discard')}
        </Button>
      )}
    </div>
  );
}

function keptText(state: KeptState, language: Language, t: TFunction): string {
  const isPhone = matchMedia('(max-width: 719.98px)').matches;
  switch (state.kind) {
    case 'untouched':
      return t(isPhone ? 'activities.kept.phone' : 'activities.kept.computer');
    case 'kept':
      return t(isPhone ? 'activities.kept.phoneAt' : 'activities.kept.computerAt', {
        time: formatTime(state.at),
      });
    case 'restored':
      return t('activities.kept.restored', { at: formatDateTime(state.at, language) });
    case 'refused':
      return t('activities.kept.refused');
  }
}
