import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { campaignsQuery } from '../../../campaigns/queries.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { replyQuery } from '../../queries.ts';
import { isBlank } from '../draft/leaves.ts';
import styles from '../workspace.module.css';
import { useWorkspace } from '../workspace.ts';
import { Fact, PairInputs } from './leaf-fields.tsx';
import { useLeaf } from './use-leaf.ts';

/** Who signs and who wrote it; what the unit's last reply had is offered. */
export function PeopleFields() {
  const last = useLastReply();
  return (
    <>
      <Signatory last={last?.signatory ?? null} />
      <Executor last={last?.executor ?? null} />
    </>
  );
}

type LastReply = Pick<ReturnType<typeof useWorkspace>['reply'], 'signatory' | 'executor'>;

/** The reply to the letter before; asked for only while a field is empty. */
function useLastReply(): LastReply | undefined {
  const { id, hand, mayWrite } = useWorkspace();
  const isWanted =
    mayWrite && (isBlank(hand.typed('signatory')) || isBlank(hand.typed('executor')));
  const campaigns = useQuery({ ...campaignsQuery, enabled: isWanted });
  const before = campaigns.data?.find((one) => one.id !== id.campaignId);
  const { data } = useQuery({
    ...replyQuery({ campaignId: before?.id ?? '', unitId: id.unitId }),
    enabled: isWanted && before !== undefined,
    // A letter that went to others: there is nothing to offer.
    retry: false,
  });
  return data?.reply;
}

function Signatory(props: { last: LastReply['signatory'] }) {
  const { t } = useTranslation();
  const { last } = props;
  const leaf = useLeaf('signatory');
  const { value, set } = leaf;
  const label = t('replyWorkspace.fields.signatoryName');
  return (
    <div className={styles.part} data-reply-field="signatory">
      <h3>{t('replyWorkspace.fields.signatory')}</h3>
      {leaf.mayWrite && last && isBlank(value) && (
        <FromLast name={last.name} onTake={() => set(last)} />
      )}
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

function Executor(props: { last: LastReply['executor'] }) {
  const { t } = useTranslation();
  const { last } = props;
  const leaf = useLeaf('executor');
  const { value, set } = leaf;
  const inputs = [
    { key: 'name', label: t('replyWorkspace.fields.executorName'), max: 120 },
    { key: 'phone', label: t('replyWorkspace.fields.phone'), max: 40 },
  ] as const;
  return (
    <div className={styles.part} data-reply-field="executor">
      <h3>{t('replyWorkspace.fields.executor')}</h3>
      {leaf.mayWrite && last && isBlank(value) && (
        <FromLast name={last.name} onTake={() => set(last)} />
      )}
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

function FromLast(props: { name: string; onTake: () => void }) {
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
