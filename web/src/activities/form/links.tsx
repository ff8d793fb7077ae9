import { useEffect, useRef, useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../../ui/button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { EntryValues } from './entry-values.ts';
import styles from './form.module.css';
import { ProblemField } from './problem-field.tsx';

const most = 20; // the contract takes no more

/** Web addresses, one a field; an empty one is not sent. */
export function Links(props: { label: string }) {
  const { t } = useTranslation();
  const { control } = useFormContext<EntryValues>();
  const { field } = useController({ control, name: 'links' });
  const last = useRef<HTMLInputElement>(null);
  const [added, setAdded] = useState(0);
  useEffect(() => {
    if (added > 0) last.current?.focus();
  }, [added]);
  const links = field.value.length > 0 ? field.value : [''];
  const set = (at: number, link: string) =>
    field.onChange(links.map((one, index) => (index === at ? link : one)));

  return (
    <>
      {links.map((link, index) => (
        <ProblemField
          // biome-ignore lint/suspicious/noArrayIndexKey: a link is its place in the list
          key={index}
          at={`/links/${index}`}
          also={index === 0 ? ['/links'] : []}
          label={index === 0 ? props.label : `${props.label}, ${index + 1}`}
          optional={index === 0}
        >
          <div className={styles.linkLine}>
            <TextInput
              ref={index === links.length - 1 ? last : undefined}
              type="url"
              inputMode="url"
              icon="link"
              autoComplete="off"
              value={link}
              placeholder={t('activities.form.linkExample')}
              onChange={(event) => set(index, event.target.value)}
            />
            {links.length > 1 && (
              <IconButton
                icon="close"
                label={t('activities.form.removeLink', { number: index + 1 })}
                onClick={() => field.onChange(links.filter((_link, at) => at !== index))}
              />
            )}
          </div>
        </ProblemField>
      ))}
      {links.length < most && links.at(-1) !== '' && (
        <div className={styles.adders}>
          <Button
            kind="quiet"
            icon="plus"
            onClick={() => {
              field.onChange([...links, '']);
              setAdded(added + 1);
            }}
          >
            {t('activities.form.addLink')}
          </Button>
        </div>
      )}
    </>
  );
}
