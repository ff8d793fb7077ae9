import {
  likelyDuplicates,
  type OrganisationDraft as Typed,
} from '@saqbol/shared/organisations/likely-duplicates.ts';
import { isOffered } from '@saqbol/shared/organisations/organisation.codes.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../platform/i18n/words.ts';
import type { ReferenceOrganisation, Registers } from '../territory/queries.ts';
import styles from './organisations.module.css';

/** Whom of the register the typed one resembles; what is retired or merged is nobody's twin. */
export function likelyOf(registers: Registers, typed: Typed, exceptId?: string) {
  const known = registers.organisations.filter(
    ({ id, status }) => id !== exceptId && isOffered(status),
  );
  return likelyDuplicates(typed, known).flatMap(({ id, because }) => {
    const one = registers.organisationOf.get(id);
    return one ? [{ one, because }] : [];
  });
}

/** Likely duplicates, each with why and what may be done about it. */
export function LikelyList(props: {
  likely: ReturnType<typeof likelyOf>;
  action: (one: ReferenceOrganisation) => ReactNode;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className={styles.likely}>
      {props.likely.map(({ one, because }) => (
        <li key={one.id}>
          <span className={styles.likelyName}>
            <strong>{one.short}</strong>
            <span className={styles.detail}>
              {one.name[language]} · {t(`codes.organisationKinds.${one.kind}`)} ·{' '}
              {t(`organisations.add.because.${because}`)}
            </span>
          </span>
          {props.action(one)}
        </li>
      ))}
    </ul>
  );
}
