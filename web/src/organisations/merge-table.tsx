import type { Organisation } from '@saqbol/shared/organisations/organisation.schema.ts';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Names } from '../territory/names.ts';
import { classes } from '../ui/classes.ts';
import {
  type ChoiceField,
  type Choices,
  choiceFields,
  mayKeep,
  type Pair,
  type Side,
  sideOf,
  wordOf,
} from './merge-plan.ts';
import { OrganisationStateChip } from './organisation-state.tsx';
import styles from './organisations.module.css';

const sides: readonly Side[] = ['this', 'other'];

interface MergeTableProps {
  pair: Pair;
  names: Names;
  keep: Side;
  onKeep: (side: Side) => void;
  choices: Choices;
  onChoices: (choices: Choices) => void;
}

/** The two side by side: above, which of them stays; below, whose value each field takes. */
export function MergeTable(props: MergeTableProps) {
  const { pair, names } = props;
  const { t } = useTranslation();
  const plain = (key: string, label: string, value: (one: Organisation) => string) => (
    <tr key={key}>
      <th scope="row">{label}</th>
      {sides.map((side) => (
        <td key={side}>{value(pair[side]) || <None />}</td>
      ))}
    </tr>
  );
  return (
    <table className={styles.merge}>
      <caption className="only-heard">{t('organisations.merge.title')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="only-heard">{t('organisations.merge.field')}</span>
          </th>
          {sides.map((side) => (
            <Keeper key={side} {...props} side={side} />
          ))}
        </tr>
      </thead>
      <tbody>
        {choiceFields.map((field) => (
          <FieldRow key={field} {...props} field={field} />
        ))}
        {plain('kind', t('organisations.form.kind'), (one) =>
          t(`codes.organisationKinds.${one.kind}`),
        )}
        {plain('aliases', t('organisations.form.aliases'), (one) => one.aliases.join(', '))}
        {plain('proposedBy', t('organisations.columns.proposedBy'), (one) =>
          one.proposedBy
            ? names.unit(one.proposedBy)
            : t(
                one.createdAt
                  ? 'organisations.values.byCommittee'
                  : 'organisations.values.register',
              ),
        )}
      </tbody>
    </table>
  );
}

function Keeper(props: MergeTableProps & { side: Side }) {
  const { pair, side, keep, onKeep } = props;
  const { t } = useTranslation();
  const id = useId();
  const one = pair[side];
  const isKept = keep === side;
  const may = mayKeep(pair, side);
  return (
    <th scope="col" className={classes(isKept && styles.kept)}>
      <label className={styles.keeper} htmlFor={id}>
        <input
          id={id}
          type="radio"
          name="keep"
          checked={isKept}
          disabled={!may}
          onChange={() => onKeep(side)}
        />
        <span>
          <span className={styles.mergeName}>{one.short}</span>
          <span className={styles.detail}>
            {may
              ? t(isKept ? 'organisations.merge.isKept' : 'organisations.merge.isMerged')
              : t('organisations.merge.cannot', {
                  status: t(`codes.organisationStatuses.${one.status}`),
                })}
          </span>
        </span>
      </label>
      <OrganisationStateChip status={one.status} />
    </th>
  );
}

function FieldRow(props: MergeTableProps & { field: ChoiceField }) {
  const { pair, keep, field, choices, onChoices } = props;
  const { t } = useTranslation();
  const label = t(fieldLabels[field]);
  const values = sides.map((side) => wordOf(pair[side], field));
  const differs = values[0] !== values[1];
  const taken = sideOf(pair, keep, choices, field);
  const lang = field === 'kk' || field === 'ru' || field === 'en' ? field : undefined;
  return (
    <tr>
      <th scope="row">{label}</th>
      {sides.map((side) => {
        const value = wordOf(pair[side], field);
        const text = value ? <span lang={lang}>{value}</span> : <None />;
        return (
          <td key={side} className={classes(differs && taken === side && styles.taken)}>
            {differs ? (
              <label className={styles.keeper}>
                <input
                  type="radio"
                  name={`take-${field}`}
                  checked={taken === side}
                  aria-label={t('organisations.merge.takeFrom', {
                    field: label,
                    name: `${pair[side].short} (${value || t('organisations.values.none')})`,
                  })}
                  onChange={() => onChoices({ ...choices, [field]: side })}
                />
                {text}
              </label>
            ) : (
              text
            )}
          </td>
        );
      })}
    </tr>
  );
}

const fieldLabels = {
  short: 'organisations.form.short',
  kk: 'organisations.form.nameKk',
  ru: 'organisations.form.nameRu',
  en: 'organisations.form.nameEn',
  bin: 'organisations.form.bin',
} as const satisfies Record<ChoiceField, string>;

function None() {
  const { t } = useTranslation();
  return <span className={styles.detail}>{t('organisations.values.none')}</span>;
}
