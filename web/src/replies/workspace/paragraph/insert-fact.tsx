import { slotNames, type TextSlotName } from '@saqbol/shared/replies/letter/slot.names.ts';
import { slotLabels } from '@saqbol/shared/replies/letter/slot-labels.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../platform/i18n/words.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { SearchSelect } from '../../../ui/search-select.tsx';
import { useWorkspace } from '../workspace.ts';

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
  // A fact that is missing would be a blank line in the letter.
  const known = slotNames.filter((name) => letter?.slots[name]?.blank === false);
  return (
    <Dialog title={t('replyWorkspace.paragraph.insert')} onClose={props.onClose}>
      <Field
        label={t('replyWorkspace.paragraph.insertLabel')}
        hint={t('replyWorkspace.paragraph.insertHint')}
      >
        <SearchSelect
          value={null}
          onChange={(name) => {
            const chosen = known.find((one) => one === name);
            if (chosen) props.onChoose(chosen);
          }}
          options={known.map((name) => ({
            value: name,
            label: slotLabels[name][language],
            detail: letter?.slots[name]?.value ?? '',
          }))}
        />
      </Field>
    </Dialog>
  );
}
