import { useState } from 'react';
import { LanguageSwitch } from '../frame/language-menu.tsx';
import { Segmented } from '../segmented.tsx';
import { Toasts } from '../toast.tsx';
import { ButtonsAndStates } from './buttons-and-states.tsx';
import { Fields } from './fields.tsx';
import { FiguresAndTables } from './figures-and-tables.tsx';
import styles from './kit-page.module.css';

/** All parts of the kit in both themes, to look at while they are made. Development only. */
export function KitPage() {
  const [shown, setShown] = useState<'both' | 'light' | 'dark'>('both');
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>Kit</h1>
        <Segmented
          label="Theme"
          value={shown}
          onChange={setShown}
          options={[
            { value: 'both', label: 'Both' },
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
          ]}
        />
        <LanguageSwitch />
      </header>
      <main className={styles.themes}>
        {(['light', 'dark'] as const).map((theme) =>
          shown === 'both' || shown === theme ? (
            <div key={theme} data-theme={theme} className={styles.theme}>
              <ButtonsAndStates />
              <Fields />
              <FiguresAndTables />
            </div>
          ) : null,
        )}
      </main>
      <Toasts />
    </div>
  );
}
