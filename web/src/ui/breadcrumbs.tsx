import { Fragment, type ReactNode } from 'react';
import { Icon } from './icons.tsx';
import styles from './page.module.css';

/** The way here: links given by the screen, the last one is this page. */
export function Breadcrumbs(props: {
  label: string;
  links: readonly ReactNode[];
  here: ReactNode;
}) {
  return (
    <nav aria-label={props.label} className={styles.crumbs}>
      <ol>
        {props.links.map((link, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the way is the identity
          <Fragment key={index}>
            <li>{link}</li>
            <li aria-hidden="true">
              <Icon name="right" size={14} />
            </li>
          </Fragment>
        ))}
        <li aria-current="page">{props.here}</li>
      </ol>
    </nav>
  );
}
