import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Names } from '../../territory/names.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/states.tsx';
import { fieldLabels, usePartnershipWords } from '../partnership-view.tsx';
import { fieldInWords, partnershipFields } from '../partnership-words.ts';
import type { ReadPartnership } from '../queries.ts';
import styles from './form.module.css';
import { factsOf, type PartnershipValues } from './form-values.ts';

/** Two versions of the same partnership side by side: neither is lost until one is chosen. */
export function VersionChoice(props: {
  mine: PartnershipValues;
  theirs: ReadPartnership;
  campaign: Campaign;
  names: Names;
  busy: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}) {
  const { mine, theirs, campaign, names } = props;
  const { t } = useTranslation();
  const context = usePartnershipWords(campaign, names, theirs.partnership.unitId);
  const facts = factsOf(mine);
  const place = useRef<HTMLDivElement>(null);
  // The save button is at the other end of the form: what stopped it must come into sight.
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'center' });
    place.current?.focus({ preventScroll: true });
  }, []);
  const rows = partnershipFields
    .map((field) => ({
      field,
      mine: fieldInWords(facts, field, context),
      theirs: fieldInWords(theirs.partnership, field, context),
    }))
    .filter((row) => row.mine !== row.theirs);
  return (
    <div ref={place} tabIndex={-1} className={styles.wide} role="alert">
      <Notice
        icon="warning"
        title={t('partnerships.conflict.title')}
        actions={
          <>
            <Button kind="primary" busy={props.busy} onClick={props.onKeepMine}>
              {t('partnerships.conflict.keepMine')}
            </Button>
            <Button onClick={props.onTakeTheirs}>{t('partnerships.conflict.takeTheirs')}</Button>
          </>
        }
      >
        <p>{t(rows.length > 0 ? 'partnerships.conflict.text' : 'partnerships.conflict.same')}</p>
        {rows.length > 0 && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolls sideways on a phone
          <div className={styles.versions} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('partnerships.conflict.field')}</th>
                  <th scope="col">{t('partnerships.conflict.mine')}</th>
                  <th scope="col">{t('partnerships.conflict.theirs')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.field}>
                    <th scope="row">{t(fieldLabels[row.field])}</th>
                    <td>{row.mine || t('partnerships.values.none')}</td>
                    <td>{row.theirs || t('partnerships.values.none')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Notice>
    </div>
  );
}
