import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { letterPeopleQuery } from '../../queries.ts';
import { isBlank, type Typed } from '../draft/leaves.ts';
import styles from '../workspace.module.css';
import { useWorkspace } from '../workspace.ts';
import { Fact, PairInputs } from './leaf-fields.tsx';
import { useLeaf } from './use-leaf.ts';

/** Who signs and who wrote it; those whom earlier replies named are offered. */
export function PeopleFields() {
  const known = useKnownPeople();
  return (
    <>
      <Signatory known={known?.signatories ?? []} />
      <Executor known={known?.executors ?? []} />
    </>
  );
}

/** Those whom the unit's replies have named; asked for only while a field is empty. */
function useKnownPeople() {
  const { id, hand, mayWrite } = useWorkspace();
  const isWanted =
    mayWrite && (isBlank(hand.typed('signatory')) || isBlank(hand.typed('executor')));
  const { data } = useQuery({ ...letterPeopleQuery(id), enabled: isWanted });
  return data;
}

/** More would be a list to search, and there are hardly more. */
const mostOffered = 4;

function Signatory(props: { known: readonly Typed<'signatory'>[] }) {
  const { t } = useTranslation();
  const leaf = useLeaf('signatory');
  const { value, set } = leaf;
  const label = t('replyWorkspace.fields.signatoryName');
  return (
    <div className={styles.part} data-reply-field="signatory">
      <h3>{t('replyWorkspace.fields.signatory')}</h3>
      {leaf.mayWrite &&
        isBlank(value) &&
        props.known
          .slice(0, mostOffered)
          .map((one) => (
            <Offer key={JSON.stringify(one)} name={one.name} onTake={() => set(one)} />
          ))}
      {leaf.mayWrite ? (
        <Field label={label} error={leaf.errorAt('/name')}>
          <TextInput
            autoComplete="off"
            maxLength={120}
            value={value.name}
            onChange={(event) => set({ ...value, name: event.target.value })}
          />
        </Field>
      ) : (
        <Fact label={label} value={value.name} />
      )}
      <PairInputs
        what={t('replyWorkspace.fields.position')}
        value={value.position}
        onChange={(position) => set({ ...value, position })}
        max={200}
        errorAt={(lang) => leaf.errorAt(`/position/${lang}`)}
        mayWrite={leaf.mayWrite}
      />
      {leaf.isHalf && <p className={styles.detail}>{t('replyWorkspace.fields.half')}</p>}
    </div>
  );
}

function Executor(props: { known: readonly Typed<'executor'>[] }) {
  const { t } = useTranslation();
  const leaf = useLeaf('executor');
  const { value, set } = leaf;
  const inputs = [
    { key: 'name', label: t('replyWorkspace.fields.executorName'), max: 120 },
    { key: 'phone', label: t('replyWorkspace.fields.phone'), max: 40 },
  ] as const;
  return (
    <div className={styles.part} data-reply-field="executor">
      <h3>{t('replyWorkspace.fields.executor')}</h3>
      {leaf.mayWrite &&
        isBlank(value) &&
        props.known
          .slice(0, mostOffered)
          .map((one) => (
            <Offer key={JSON.stringify(one)} name={one.name} onTake={() => set(one)} />
          ))}
      <div className={styles.fields}>
        {inputs.map(({ key, label, max }) =>
          leaf.mayWrite ? (
            <Field key={key} label={label} error={leaf.errorAt(`/${key}`)}>
              <TextInput
                autoComplete="off"
                inputMode={key === 'phone' ? 'tel' : undefined}
                maxLength={max}
                value={value[key]}
                onChange={(event) => set({ ...value, [key]: event.target.value })}
              />
            </Field>
          ) : (
            <Fact key={key} label={label} value={value[key]} />
          ),
        )}
      </div>
      {leaf.isHalf && <p className={styles.detail}>{t('replyWorkspace.fields.half')}</p>}
    </div>
  );
}

function Offer(props: { name: string; onTake: () => void }) {
  const { t } = useTranslation();
  return (
    <p className={styles.offer}>
      <span>{t('replyWorkspace.fields.fromLast', { name: props.name })}</span>
      <Button size="small" onClick={props.onTake}>
        {t('replyWorkspace.fields.take')}
      </Button>
    </p>
  );
}
