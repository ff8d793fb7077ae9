import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../button.tsx';
import { classes } from '../classes.ts';
import { Icon, type IconName } from '../icons.tsx';
import { Mark } from '../mark/mark.tsx';
import { Menu, type MenuItem, type MenuLinkAttributes } from '../menu.tsx';
import { Toasts } from '../toast.tsx';
import styles from './frame.module.css';
import { LanguageMenu } from './language-menu.tsx';
import { useCurrentTask } from './task-frame.ts';
import { ThemeMenu, useThemeItems } from './theme-menu.tsx';

export interface FrameLink {
  readonly key: string;
  readonly label: string;
  readonly icon: IconName;
  readonly active: boolean;
  /** Waits for somebody: shown on a phone's tab. */
  readonly count?: number;
  /** Draws the link around its content: the kit knows no router. */
  readonly link: (content: ReactNode, attributes: FrameLinkAttributes) => ReactNode;
}
export interface FrameLinkAttributes extends Partial<MenuLinkAttributes> {
  'aria-current': 'page' | undefined;
}

export interface FrameProps {
  /** Draws the link to the start page around mark and name. */
  home: (content: ReactNode, className: string | undefined) => ReactNode;
  /** For whom one works here: a unit, the Committee. */
  context: string;
  links: readonly FrameLink[];
  person: { name: string; role: string };
  personItems: readonly MenuItem[];
  /** Opens the search; no button without. */
  onSearch?: () => void;
  /** Says that this is a demonstration: whole for a desktop, short for a phone. */
  strip?: { text: string; short: string } | null;
  children: ReactNode;
}

/** More places of the menu than this leave no room for the unit's name on a usual desktop. */
const mostBeside = 5;

/** Header, demo strip, the work, and on phones four tabs at the bottom. */
export function Frame(props: FrameProps) {
  const { t } = useTranslation();
  const task = useCurrentTask();
  return (
    <div
      className={classes(styles.frame, task && styles.onTask, task?.hideTabs && styles.withoutTabs)}
    >
      <a className={styles.skip} href="#work">
        {t('common.frame.skip')}
      </a>
      <header className={classes(styles.header, task && styles.task, 'no-print')}>
        <div className={styles.bar}>
          {task && (
            <div className={styles.taskHead}>
              <IconButton
                icon="left"
                iconSize={24}
                label={t('common.actions.back')}
                onClick={task.onBack}
              />
              <NameAndStrip name={task.title} strip={props.strip?.short} />
              {task.action}
            </div>
          )}
          <div className={styles.brand}>
            {props.home(
              <>
                <Mark size={32} />
                <NameAndStrip name={t('common.name')} strip={props.strip?.short} strong />
              </>,
              styles.home,
            )}
            <span
              className={classes(styles.context, props.links.length > mostBeside && styles.crowded)}
            >
              {props.context}
            </span>
          </div>
          <nav className={styles.nav} aria-label={t('common.frame.mainMenu')}>
            <FrameLinks links={props.links} className={styles.navLink} />
          </nav>
          <div className={styles.tools}>
            {props.onSearch && <SearchButton onSearch={props.onSearch} />}
            <LanguageMenu />
            <div className={styles.onDesktop}>
              <ThemeMenu />
            </div>
            <div className={styles.onDesktop}>
              <PersonMenu {...props} />
            </div>
          </div>
        </div>
      </header>
      {props.strip && (
        <aside className={classes(styles.strip, 'no-print')} aria-label={props.strip.short}>
          <Icon name="info" size={16} />
          {props.strip.text}
        </aside>
      )}
      <main id="work" tabIndex={-1} className={styles.work}>
        {props.children}
      </main>
      <PhoneTabs {...props} />
      <Toasts />
    </div>
  );
}

function NameAndStrip(props: { name: string; strip: string | undefined; strong?: boolean }) {
  return (
    <span className={styles.names}>
      <span className={classes(styles.name, props.strong && styles.strongName)}>{props.name}</span>
      {props.strip && <span className={styles.shortStrip}>{props.strip}</span>}
    </span>
  );
}

function FrameLinks(props: { links: readonly FrameLink[]; className: string | undefined }) {
  return props.links.map((item) => (
    <span key={item.key} className={styles.linkPlace}>
      {item.link(item.label, {
        className: props.className,
        'aria-current': item.active ? 'page' : undefined,
      })}
    </span>
  ));
}

/** As people of the device say it. */
const searchKeys = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘ K' : 'Ctrl K';

function SearchButton(props: { onSearch: () => void }) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={classes(styles.headerButton, styles.search)}
      aria-keyshortcuts="Control+K Meta+K"
      aria-haspopup="dialog"
      onClick={props.onSearch}
    >
      <Icon name="search" size={18} />
      <span>{t('common.search.label')}</span>
      <kbd className={styles.key}>{searchKeys}</kbd>
    </button>
  );
}

function PersonMenu(props: Pick<FrameProps, 'person' | 'personItems'>) {
  const { t } = useTranslation();
  const { person } = props;
  return (
    <Menu
      label={t('common.frame.account')}
      buttonClassName={styles.person}
      items={props.personItems}
    >
      <span className={styles.personName}>{person.name}</span>
      <span className={styles.personRole}>{person.role}</span>
    </Menu>
  );
}

const tabCount = 3;

/** Three places and «Тағы»: what else there is, the theme, the account. */
function PhoneTabs(props: FrameProps) {
  const { t } = useTranslation();
  const themeItems = useThemeItems();
  const others = props.links.slice(tabCount).map(
    (item): MenuItem => ({
      key: item.key,
      label: item.label,
      icon: item.icon,
      link: (content, attributes) =>
        item.link(content, { ...attributes, 'aria-current': item.active ? 'page' : undefined }),
    }),
  );
  return (
    <nav className={classes(styles.tabs, 'no-print')} aria-label={t('common.frame.mainMenu')}>
      {props.links.slice(0, tabCount).map((item) => (
        <span key={item.key} className={styles.linkPlace}>
          {item.link(
            <>
              <span className={styles.tabIcon}>
                <Icon name={item.icon} size={24} />
                {item.count ? <span className={styles.badge}>{item.count}</span> : null}
              </span>
              {item.label}
            </>,
            { className: styles.tab, 'aria-current': item.active ? 'page' : undefined },
          )}
        </span>
      ))}
      <Menu
        label={t('common.nav.more')}
        buttonClassName={styles.tab}
        upward
        head={
          <>
            <strong>{props.person.name}</strong>
            <br />
            {props.person.role} · {props.context}
          </>
        }
        items={[...others, ...themeItems, ...props.personItems]}
      >
        <span className={styles.tabIcon}>
          <Icon name="dots" size={24} />
        </span>
        {t('common.nav.more')}
      </Menu>
    </nav>
  );
}
