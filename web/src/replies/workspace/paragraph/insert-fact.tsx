import { matchesSearch } from '@saqbol/shared/format/search.ts';
import { slotNames, type TextSlotName } from '@saqbol/shared/replies/letter/slot.names.ts';
import { slotLabels } from '@saqbol/shared/replies/letter/slot-labels.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../platform/i18n/words.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { useWorkspace } from '../workspace.ts';
import styles from './paragraph.module.css';

/** A fact for the text: chosen by its name, put where the cursor stands. */
export function InsertFact(props: { onChoose: (name: TextSlotName) => void }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button size="small" icon="plus" onClick={() => setOpen(true)}>
        {t('replyWorkspace.paragraph.insert')}
      </Button>
      {isOpen && (
        <Choice
          onClose={() => setOpen(false)}
          onChoose={(name) => {
            setOpen(false);
            // The dialog gives the focus back first.
            setTimeout(() => props.onChoose(name), 0);
          }}
        />
      )}
    </div>
  );
}

function Choice(props: { onClose: () => void; onChoose: (name: TextSlotName) => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { letter } = useWorkspace();
  const [query, setQuery] = useState('');
  // A fact that is missing would be a blank line in the letter.
  const found = slotNames.filter((name) => {
    const slot = letter?.slots[name];
    return (
      slot?.blank === false && matchesSearch(`${slotLabels[name][language]} ${slot.value}`, query)
    );
  });
  return (
    <Dialog title={t('replyWorkspace.paragraph.insert')} onClose={props.onClose}>
      <Field
        label={t('replyWorkspace.paragraph.insertLabel')}
        hint={t('replyWorkspace.paragraph.insertHint')}
      >
        <TextInput
          icon="search"
          autoComplete="off"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            const [first] = found;
            if (event.key === 'Enter' && query && first) props.onChoose(first);
          }}
        />
      </Field>
      {found.length === 0 && <p role="status">{t('common.fields.noMatches')}</p>}
      <ul className={styles.facts}>
        {found.map((name) => (
          <li key={name}>
            <button type="button" className={styles.fact} onClick={() => props.onChoose(name)}>
              <span>{slotLabels[name][language]}</span>
              <strong lang={letter?.lang}>{letter?.slots[name]?.value}</strong>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
