import { auditVerbs } from '@saqbol/shared/audit/audit.codes.ts';
import { astanaDay } from '@saqbol/shared/campaigns/calendar/deadline.ts';
import { compareNames } from '@saqbol/shared/format/sorting.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UnitSelect } from '../accounts/manage/account-filters.tsx';
import { SearchText } from '../accounts/manage/search-text.tsx';
import { useDomainNow } from '../platform/clock/domain-clock.ts';
import { useLanguage } from '../platform/i18n/words.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import { DateInput } from '../ui/date-input.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import styles from './audit.module.css';
import { type AuditSearch, isFiltered, readAuditSearch } from './audit-search.ts';
import { PersonFilter } from './person-filter.tsx';

/** Unit, verb, person, entry and period; each stands in the address. */
export function AuditFilters(props: {
  search: AuditSearch;
  onChange: (search: AuditSearch) => void;
}) {
  const { search, onChange } = props;
  const { t } = useTranslation();
  const change = (part: Record<string, string | undefined>) =>
    onChange(readAuditSearch({ ...search, ...part }));
  const isReversed = Boolean(search.from && search.to && search.from > search.to);
  // On a phone six fields would push the log out of sight; wider screens always show them.
  const [open, setOpen] = useState(false);
  const count = Object.keys(search).length;
  return (
    <search>
      <div className={styles.toggle}>
        <Button wide icon="filter" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'audit.filters.close' : 'audit.filters.open')}
          {count > 0 && ` (${count})`}
        </Button>
      </div>
      <div className={classes(styles.filters, !open && styles.closed)}>
        <Field label={t('audit.filters.unit')}>
          <UnitSelect value={search.chain ?? ''} onChange={(chain) => change({ chain })} />
        </Field>
        <Field label={t('audit.filters.verb')}>
          <VerbSelect value={search.verb ?? ''} onChange={(verb) => change({ verb })} />
        </Field>
        <Field label={t('audit.filters.person')}>
          <PersonFilter
            value={search.actorId ?? null}
            onChange={(actorId) => change({ actorId: actorId ?? undefined })}
          />
        </Field>
        <Field label={t('audit.filters.entity')}>
          <SearchText
            value={search.entityId ?? ''}
            onChange={(entityId) => change({ entityId: entityId.trim() || undefined })}
          />
        </Field>
        <Day
          label={t('audit.filters.from')}
          title={t('audit.filters.fromLabel')}
          clearLabel={t('audit.filters.clearFrom')}
          value={search.from}
          onChange={(from) => change({ from })}
        />
        <Day
          label={t('audit.filters.to')}
          title={t('audit.filters.toLabel')}
          clearLabel={t('audit.filters.clearTo')}
          value={search.to}
          error={isReversed ? t('audit.filters.reversed') : null}
          onChange={(to) => change({ to })}
        />
        {isFiltered(search) && (
          <Button kind="quiet" icon="close" className={styles.clear} onClick={() => onChange({})}>
            {t('common.states.clearFilters')}
          </Button>
        )}
      </div>
    </search>
  );
}

function VerbSelect(props: { value: string; onChange: (verb: string) => void }) {
  const { t } = useTranslation();
  const compare = compareNames(useLanguage());
  const options = auditVerbs
    .map((verb) => ({ value: verb, label: t(`codes.auditVerbs.${verb}`) }))
    .sort((a, b) => compare(a.label, b.label));
  return (
    <Select
      value={props.value}
      placeholder={t('audit.filters.allVerbs')}
      options={options}
      onChange={props.onChange}
    />
  );
}

function Day(props: {
  label: string;
  title: string;
  clearLabel: string;
  value: string | undefined;
  error?: string | null;
  onChange: (dateOn: string | undefined) => void;
}) {
  const { label, title, clearLabel, value, error, onChange } = props;
  const { t } = useTranslation();
  const today = astanaDay(useDomainNow());
  return (
    <Field label={label} error={error}>
      <div className={styles.day}>
        <DateInput
          label={title}
          value={value ?? null}
          today={today}
          max={today}
          placeholder={t('audit.filters.anyDay')}
          onChange={onChange}
        />
        {value && (
          <IconButton icon="close" label={clearLabel} onClick={() => onChange(undefined)} />
        )}
      </div>
    </Field>
  );
}
