import { astanaDay } from '@saqbol/shared/campaigns/calendar/deadline.ts';
import { formatDate } from '@saqbol/shared/format/dates.ts';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 } from 'uuid';
import { useDomainNow } from '../../../platform/clock/domain-clock.ts';
import { useLanguage } from '../../../platform/i18n/words.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { DateInput } from '../../../ui/date-input.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextArea, TextInput } from '../../../ui/text-input.tsx';
import { showToast } from '../../../ui/toast.tsx';
import type { TypedMeasure } from '../draft/leaves.ts';
import { focusReplyField } from '../reply-fields.ts';
import styles from '../workspace.module.css';
import own from './planned-measures.module.css';
import { useLeaf } from './use-leaf.ts';

const most = 20;

/** What will still be done: in order, each with its day and who answers for it. */
export function PlannedMeasures() {
  const { t } = useTranslation();
  const leaf = useLeaf('plannedMeasures');
  const measures = leaf.value;
  const [fresh, setFresh] = useState<string | null>(null);
  const add = () => {
    const one = { id: v7(), textKk: '', textRu: '', responsibleKk: '', responsibleRu: '' };
    leaf.set([...measures, { ...one, dueOn: null }]);
    setFresh(one.id);
  };
  return (
    <div className={styles.part} data-reply-field="plannedMeasures">
      <h3>{t('replyWorkspace.measures.title')}</h3>
      {measures.length === 0 && (
        <p className={styles.detail}>{t('replyWorkspace.measures.none')}</p>
      )}
      <ol className={own.list}>
        {measures.map((measure, index) =>
          leaf.mayWrite ? (
            <Measure
              key={measure.id}
              measure={measure}
              index={index}
              isFresh={measure.id === fresh}
            />
          ) : (
            <ReadMeasure key={measure.id} measure={measure} />
          ),
        )}
      </ol>
      {leaf.isHalf && <p className={styles.detail}>{t('replyWorkspace.fields.half')}</p>}
      {leaf.mayWrite && measures.length < most && (
        <div>
          <Button icon="plus" onClick={add}>
            {t('replyWorkspace.measures.add')}
          </Button>
        </div>
      )}
      {leaf.mayWrite && measures.length >= most && (
        <p className={styles.detail}>{t('replyWorkspace.measures.most')}</p>
      )}
    </div>
  );
}

/** About as many as the text takes in half of the column. */
function rowsOf(text: string): number {
  return Math.max(2, Math.ceil(text.length / 30));
}

function ReadMeasure(props: { measure: TypedMeasure }) {
  const { measure } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const isRussian = language === 'ru';
  return (
    <li className={own.measure}>
      <p>{isRussian ? measure.textRu : measure.textKk}</p>
      <p className={styles.detail}>
        {t('replyWorkspace.measures.line', {
          due: measure.dueOn ? formatDate(measure.dueOn, language, 'long') : '',
          who: isRussian ? measure.responsibleRu : measure.responsibleKk,
        })}
      </p>
    </li>
  );
}

function Measure(props: {
  measure: TypedMeasure;
  index: number;
  /** Just added: the cursor goes into it. */
  isFresh: boolean;
}) {
  const { measure, index, isFresh } = props;
  const { t } = useTranslation();
  const today = astanaDay(useDomainNow());
  const leaf = useLeaf('plannedMeasures');
  useEffect(() => {
    if (isFresh) focusReplyField(measure.id);
  }, [isFresh, measure.id]);
  const name = t('replyWorkspace.measures.one', { n: index + 1 });
  const change = (part: Partial<TypedMeasure>) =>
    leaf.set(leaf.value.map((one) => (one.id === measure.id ? { ...one, ...part } : one)));
  const errorOf = (part: keyof TypedMeasure) => leaf.errorAt(`/${index}/${part}`);
  const text = (part: 'textKk' | 'textRu') => (
    <Field label={t(`replyWorkspace.measures.${part}`)} error={errorOf(part)}>
      <TextArea
        lang={part === 'textKk' ? 'kk' : 'ru'}
        rows={rowsOf(measure[part])}
        maxLength={500}
        value={measure[part]}
        onChange={(event) => change({ [part]: event.target.value })}
      />
    </Field>
  );
  const responsible = (part: 'responsibleKk' | 'responsibleRu') => (
    <Field label={t(`replyWorkspace.measures.${part}`)} error={errorOf(part)}>
      <TextInput
        lang={part === 'responsibleKk' ? 'kk' : 'ru'}
        maxLength={200}
        value={measure[part]}
        onChange={(event) => change({ [part]: event.target.value })}
      />
    </Field>
  );
  const due = t('replyWorkspace.measures.dueOn');
  return (
    <li className={own.measure} data-reply-field={measure.id}>
      <div className={own.head}>
        <strong>{name}</strong>
        <MeasureButtons index={index} name={name} />
      </div>
      <div className={styles.fields}>
        {text('textKk')}
        {text('textRu')}
        {responsible('responsibleKk')}
        {responsible('responsibleRu')}
        <Field label={due} error={errorOf('dueOn')}>
          <DateInput
            label={due}
            value={measure.dueOn}
            onChange={(dueOn) => change({ dueOn })}
            today={today}
          />
        </Field>
      </div>
    </li>
  );
}

function MeasureButtons(props: { index: number; name: string }) {
  const { index, name: what } = props;
  const { t } = useTranslation();
  const leaf = useLeaf('plannedMeasures');
  const measures = leaf.value;
  const move = (to: number) => {
    const next = [...measures];
    next.splice(to, 0, ...next.splice(index, 1));
    leaf.set(next);
  };
  const remove = () => {
    leaf.set(measures.filter((_one, at) => at !== index));
    showToast({
      text: t('replyWorkspace.measures.removed'),
      undo: () => leaf.set(measures),
    });
  };
  return (
    <span className={own.buttons}>
      {index > 0 && (
        <IconButton
          icon="up"
          label={t('replyWorkspace.measures.up', { what })}
          onClick={() => move(index - 1)}
        />
      )}
      {index < measures.length - 1 && (
        <IconButton
          icon="down"
          label={t('replyWorkspace.measures.down', { what })}
          onClick={() => move(index + 1)}
        />
      )}
      <IconButton
        icon="trash"
        label={t('replyWorkspace.measures.remove', { what })}
        onClick={remove}
      />
    </span>
  );
}
