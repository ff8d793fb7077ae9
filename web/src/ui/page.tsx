import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { takePageFocus } from '../platform/router/page-focus.ts';
import { classes } from './classes.ts';
import styles from './page.module.css';

/**
 * The head of a screen. Its title takes the focus when the screen is entered, so that keyboard and
 * screen reader start there, and becomes the title of the window.
 */
export function PageHead(props: {
  title: ReactNode;
  /** The title of the window, where `title` is no plain text. */
  documentTitle?: string;
  /** Beside the title: a state, a date. */
  beside?: ReactNode;
  /** Below the title, second to it. */
  lead?: ReactNode;
  /** At the other end of the row. */
  actions?: ReactNode;
  /** Set at 28 px: the first screen of a role, whose title is a finding. */
  display?: boolean;
}) {
  const { title, beside, lead, actions, display } = props;
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const text = props.documentTitle ?? (typeof title === 'string' ? title : '');

  useEffect(() => {
    if (!text) return;
    document.title = t('common.frame.pageOf', { page: text });
  }, [text, t]);

  useEffect(() => takePageFocus(heading.current), []);

  return (
    <div className={styles.head}>
      <div className={styles.titles}>
        <div className={styles.titleRow}>
          <h1 ref={heading} tabIndex={-1} className={classes(display && styles.display)}>
            {title}
          </h1>
          {beside}
        </div>
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

/** A part of a screen under a heading. */
export function Section(props: {
  title: ReactNode;
  detail?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
  className?: string;
}) {
  return (
    <section className={classes(styles.section, props.className)}>
      <div className={styles.sectionHead}>
        <h2>{props.title}</h2>
        {props.aside}
      </div>
      {props.detail && <p className={styles.detail}>{props.detail}</p>}
      {props.children}
    </section>
  );
}

/** Work at the left, what to do (or the rank) at the right; below each other on small screens. */
export function WithAside(props: { children: ReactNode; aside: ReactNode; asideFirst?: boolean }) {
  return (
    <div className={classes(styles.withAside, props.asideFirst && styles.asideFirst)}>
      <div className={styles.main}>{props.children}</div>
      <aside className={styles.aside}>{props.aside}</aside>
    </div>
  );
}

/** The bar with the one primary button, always in reach at the bottom of a phone. */
export function ActionBar(props: { children: ReactNode }) {
  return <div className={classes(styles.actionBar, 'no-print')}>{props.children}</div>;
}

/** One column as wide as a form reads well. */
export function FormColumn(props: { children: ReactNode }) {
  return <div className={styles.formColumn}>{props.children}</div>;
}
