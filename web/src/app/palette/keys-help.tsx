import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { singleKeysOn, switchSingleKeys } from '../../platform/keys/single-keys.ts';
import { CheckBox } from '../../ui/check-list.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { NavItem } from '../nav.ts';
import { goKeys, paletteKeys } from './go-keys.ts';
import styles from './palette.module.css';

/** All keys of this person, and the switch for those of one letter. */
export function KeysHelp(props: {
  nav: readonly NavItem[];
  /** Has lists of entries; logs entries. */
  reads: boolean;
  writes: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [on, setOn] = useState(singleKeysOn);
  const then = ` ${t('palette.keys.after')} `;
  const or = ` ${t('palette.keys.or')} `;
  const everywhere: [string, ReactNode][] = [
    [t('palette.keys.palette'), <kbd key="k">{paletteKeys}</kbd>],
    [t('palette.keys.search'), <kbd key="k">/</kbd>],
    [t('palette.keys.help'), <kbd key="k">?</kbd>],
    ...(props.writes
      ? [[t('palette.keys.newEntry'), <kbd key="k">N</kbd>] as [string, ReactNode]]
      : []),
    ...props.nav.map((item): [string, ReactNode] => [
      t('palette.keys.go', { screen: t(`common.nav.${item.key}`) }),
      <>
        <kbd>G</kbd>
        {then}
        <kbd>{goKeys[item.key]}</kbd>
      </>,
    ]),
  ];
  const inList: [string, ReactNode][] = [
    [
      t('palette.keys.next'),
      <>
        <kbd>J</kbd>
        {or}
        <kbd>↓</kbd>
      </>,
    ],
    [
      t('palette.keys.previous'),
      <>
        <kbd>K</kbd>
        {or}
        <kbd>↑</kbd>
      </>,
    ],
    [t('palette.keys.open'), <kbd key="k">Enter</kbd>],
    ...(props.writes
      ? [[t('palette.keys.select'), <kbd key="k">X</kbd>] as [string, ReactNode]]
      : []),
  ];
  return (
    <Dialog title={t('palette.keys.title')} onClose={props.onClose}>
      <p>{t('palette.keys.lead')}</p>
      <Keys title={t('palette.keys.everywhere')} keys={everywhere} />
      {props.reads && <Keys title={t('palette.keys.list')} keys={inList} />}
      <CheckBox
        checked={on}
        onChange={(to) => {
          switchSingleKeys(to);
          setOn(to);
        }}
        label={t('palette.keys.on')}
        detail={t('palette.keys.onHint', { keys: paletteKeys })}
      />
    </Dialog>
  );
}

function Keys(props: { title: string; keys: readonly [string, ReactNode][] }) {
  return (
    <table className={styles.keys}>
      <caption>{props.title}</caption>
      <tbody>
        {props.keys.map(([what, keys]) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{keys}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
