import { languages } from '@saqbol/shared/format/language.ts';
import { mayWritePartnership } from '@saqbol/shared/partnerships/partnership.policy.ts';
import { mayWriteSomewhere } from '../../activities/write-rights.ts';
import { chooseLanguage } from '../../platform/i18n/words.ts';
import { chooseTheme, themes } from '../../ui/theme.ts';
import type { ItemSources, PaletteItem } from './palette-items.ts';

type Action = Omit<PaletteItem, 'group' | 'key'> & { readonly key: string };

/** What this person may do from anywhere; nothing that would be refused. */
export function actionItems(
  { actor, language, t }: ItemSources,
  does: {
    readonly onHelp: () => void;
    readonly onLeave: () => void;
    readonly onFailed: () => void;
  },
): PaletteItem[] {
  const actions: (Action | false)[] = [
    mayWriteSomewhere(actor) && {
      key: 'new-entry',
      label: t('palette.actions.newEntry'),
      icon: 'plus',
      to: '/activities/new',
    },
    mayWritePartnership(actor, actor) === null && {
      key: 'new-partnership',
      label: t('palette.actions.newPartnership'),
      icon: 'plus',
      to: '/partnerships/new',
    },
    (actor.role === 'coordinator' || actor.role === 'administrator') && {
      key: 'invite',
      label: t('palette.actions.invite'),
      icon: 'person',
      to: '/accounts/new',
    },
    ...languages
      .filter((one) => one !== language)
      .map(
        (one): Action => ({
          key: `language ${one}`,
          label: t('palette.actions.language', { name: t(`common.languages.${one}`) }),
          icon: 'globe',
          keywords: one,
          run: () => void chooseLanguage(one).catch(does.onFailed),
        }),
      ),
    ...themes.map(
      (theme): Action => ({
        key: `theme ${theme}`,
        label: t('palette.actions.theme', { name: t(`common.frame.themes.${theme}`) }),
        icon: theme === 'dark' ? 'moon' : theme === 'light' ? 'sun' : 'auto',
        keywords: theme,
        run: () => chooseTheme(theme),
      }),
    ),
    { key: 'help', label: t('palette.actions.help'), icon: 'key', run: does.onHelp },
    { key: 'leave', label: t('palette.actions.signOut'), icon: 'leave', run: does.onLeave },
  ];
  return actions.flatMap((action) =>
    action ? [{ ...action, key: `action ${action.key}`, group: 'actions' as const }] : [],
  );
}
