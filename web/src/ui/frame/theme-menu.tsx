import { useTranslation } from 'react-i18next';
import { classes } from '../classes.ts';
import { Icon, type IconName } from '../icons.tsx';
import { Menu, type MenuItem } from '../menu.tsx';
import { chooseTheme, type Theme, themes, useTheme } from '../theme.ts';
import styles from './frame.module.css';

const icons: Record<Theme, IconName> = { auto: 'auto', light: 'sun', dark: 'moon' };

/** The choice of theme in the header; the icon is that of the other theme. */
export function ThemeMenu() {
  const { t } = useTranslation();
  const { shown } = useTheme();
  const items = useThemeItems();
  return (
    <Menu
      label={t('common.frame.theme')}
      buttonLabel={t('common.frame.theme')}
      buttonClassName={classes(styles.headerButton, styles.square)}
      items={items}
    >
      <Icon name={shown === 'dark' ? 'sun' : 'moon'} size={18} />
    </Menu>
  );
}

/** The three themes as items of any menu. */
export function useThemeItems(): MenuItem[] {
  const { t } = useTranslation();
  const { chosen } = useTheme();
  return themes.map((theme) => ({
    key: theme,
    label: t(`common.frame.themes.${theme}`),
    icon: icons[theme],
    checked: theme === chosen,
    onSelect: () => chooseTheme(theme),
  }));
}
