import { astanaDay } from '@saqbol/shared/campaigns/calendar/deadline.ts';
import { formatDate } from '@saqbol/shared/format/dates.ts';
import { type LetterLanguage, letterLanguages } from '@saqbol/shared/replies/reply.schema.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDomainNow } from '../../../platform/clock/domain-clock.ts';
import { useLanguage } from '../../../platform/i18n/words.ts';
import { FactList } from '../../../ui/fact-list.tsx';
import { Field } from '../../../ui/field.tsx';
import { OptionalDate } from '../../../ui/optional-date.tsx';
import { TextArea, TextInput } from '../../../ui/text-input.tsx';
import type { Pair } from '../draft/leaves.ts';
import styles from '../workspace.module.css';
import { useWorkspace } from '../workspace.ts';
import { useLeaf } from './use-leaf.ts';

type TextKey = 'orderNo' | 'incomingNo';
type DateKey = 'orderOn' | 'planApprovedOn' | 'partnersPlannedOn' | 'incomingOn';
type PairKey = 'responsible' | 'nothingHeld';

/** A fact in words, where it is only read. */
export function Fact(props: { label: ReactNode; value: ReactNode }) {
  const { t } = useTranslation();
  const { label, value } = props;
  return <FactList none={t('replyWorkspace.fields.none')} facts={[{ key: 'one', label, value }]} />;
}

export function TextLeaf(props: { leaf: TextKey; max: number; hint?: string }) {
  const { t } = useTranslation();
  const leaf = useLeaf(props.leaf);
  const label = t(`replyWorkspace.fields.${props.leaf}`);
  if (!leaf.mayWrite) return <Fact label={label} value={leaf.value} />;
  return (
    <div data-reply-field={props.leaf}>
      <Field label={label} hint={props.hint} error={leaf.errorAt()}>
        <TextInput
          autoComplete="off"
          maxLength={props.max}
          value={leaf.value}
          onChange={(event) => leaf.set(event.target.value)}
        />
      </Field>
    </div>
  );
}

export function DateLeaf(props: { leaf: DateKey; hint?: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = astanaDay(useDomainNow());
  const leaf = useLeaf(props.leaf);
  const label = t(`replyWorkspace.fields.${props.leaf}`);
  if (!leaf.mayWrite) {
    return <Fact label={label} value={leaf.value && formatDate(leaf.value, language, 'long')} />;
  }
  return (
    <div data-reply-field={props.leaf}>
      <Field label={label} hint={props.hint} error={leaf.errorAt()}>
        <OptionalDate
          label={label}
          clearLabel={t('replyWorkspace.fields.clearDate')}
          value={leaf.value}
          onChange={leaf.set}
          today={today}
        />
      </Field>
    </div>
  );
}

/** The same thing in both languages of the letter. */
export function PairLeaf(props: { leaf: PairKey; max: number; hint?: string; isLong?: boolean }) {
  const { t } = useTranslation();
  const leaf = useLeaf(props.leaf);
  const what = t(`replyWorkspace.fields.${props.leaf}`);
  const hint = leaf.isHalf ? t('replyWorkspace.fields.half') : props.hint;
  return (
    <div data-reply-field={props.leaf}>
      <PairInputs
        what={what}
        value={leaf.value}
        onChange={leaf.set}
        max={props.max}
        hint={hint}
        isLong={props.isLong ?? false}
        errorAt={(lang) => leaf.errorAt(`/${lang}`)}
        mayWrite={leaf.mayWrite}
      />
    </div>
  );
}

export function PairInputs(props: {
  what: string;
  value: Pair;
  onChange: (pair: Pair) => void;
  max: number;
  hint?: string | undefined;
  isLong?: boolean;
  errorAt: (lang: LetterLanguage) => string | null;
  mayWrite: boolean;
}) {
  const { what, value, onChange, max, hint, isLong, errorAt, mayWrite } = props;
  const { t } = useTranslation();
  return (
    <div className={styles.fields}>
      {letterLanguages.map((lang) => {
        const language = t(`replyWorkspace.fields.${lang}`);
        const label = t('replyWorkspace.fields.pair', { what, language });
        if (!mayWrite) return <Fact key={lang} label={label} value={value[lang]} />;
        const control = {
          lang,
          maxLength: max,
          value: value[lang],
          onChange: (event: { target: { value: string } }) =>
            onChange({ ...value, [lang]: event.target.value }),
        };
        return (
          <Field key={lang} label={label} hint={hint} error={errorAt(lang)}>
            {isLong ? <TextArea rows={2} {...control} /> : <TextInput {...control} />}
          </Field>
        );
      })}
    </div>
  );
}

/** Asked for once the deadline has passed without a submission. */
export function LateReason() {
  const { t } = useTranslation();
  const { reply } = useWorkspace();
  const leaf = useLeaf('lateReason');
  const now = useDomainNow();
  const isLate = reply.submittedAt === null && now.getTime() >= Date.parse(reply.dueAt);
  if (!isLate && leaf.value === '') return null;
  const label = t('replyWorkspace.fields.lateReason');
  if (!leaf.mayWrite) return <Fact label={label} value={leaf.value} />;
  return (
    <div className={styles.part} data-reply-field="lateReason">
      <Field label={label} hint={t('replyWorkspace.fields.lateReasonHint')} error={leaf.errorAt()}>
        <TextArea
          rows={2}
          maxLength={500}
          value={leaf.value}
          onChange={(event) => leaf.set(event.target.value)}
        />
      </Field>
    </div>
  );
}
