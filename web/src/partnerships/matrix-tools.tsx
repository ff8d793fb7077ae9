import { territoryOf } from '@saqbol/shared/accounts/roles.ts';
import {
  type OrganisationKind,
  organisationKinds,
} from '@saqbol/shared/organisations/organisation.codes.ts';
import { useTranslation } from 'react-i18next';
import { Segmented } from '../ui/segmented.tsx';
import { Select } from '../ui/select.tsx';
import styles from './matrix.module.css';
import type { MatrixProps } from './matrix-view.tsx';

/** The two kinds that the letter asks for stand in sight, the others in a list. */
const asked = ['bank', 'developer'] as const;

/** Which organisations, and whose territory. */
export function MatrixTools(
  props: MatrixProps & { kind: OrganisationKind; unit: string | undefined },
) {
  const { actor, registers, names, search, onSearch, kind, unit } = props;
  const { t } = useTranslation();
  const name = (code: OrganisationKind) => t(`partnerships.matrix.kindsOf.${code}`);
  const choose = (code: string) => onSearch({ ...search, kind: code as OrganisationKind });
  const isAsked = (asked as readonly string[]).includes(kind);
  return (
    <div className={styles.tools}>
      <Segmented
        label={t('partnerships.matrix.kinds')}
        options={asked.map((value) => ({ value, label: name(value) }))}
        value={isAsked ? (kind as (typeof asked)[number]) : null}
        onChange={choose}
      />
      <Select
        aria-label={t('partnerships.matrix.others')}
        className={styles.others}
        options={organisationKinds
          .filter((code) => !(asked as readonly string[]).includes(code))
          .map((value) => ({ value, label: name(value) }))}
        placeholder={t('partnerships.matrix.others')}
        value={isAsked ? '' : kind}
        onChange={(value) => choose(value || 'bank')}
      />
      {territoryOf(actor) === 'nation' && (
        <Select
          aria-label={t('partnerships.matrix.unit')}
          className={styles.others}
          options={registers.units
            .filter((one) => props.campaign.recipients.some((each) => each.unitId === one.id))
            .map((one) => ({ value: one.id, label: names.unit(one.id) }))}
          placeholder={t('partnerships.matrix.allUnits')}
          value={unit ?? ''}
          onChange={(value) => onSearch({ ...search, unit: value || undefined })}
        />
      )}
    </div>
  );
}
