import { useTranslation } from 'react-i18next';
import { DateLeaf } from '../fields/leaf-fields.tsx';
import { ParagraphPart } from '../paragraph/paragraph-part.tsx';
import styles from '../workspace.module.css';

/** Work together with banks and construction firms. */
export function RequestTwo() {
  const { t } = useTranslation();
  return (
    <>
      <ParagraphPart name="partners" />
      <div className={styles.part}>
        <h3>{t('replyWorkspace.fields.noPartner')}</h3>
        <DateLeaf leaf="partnersPlannedOn" hint={t('replyWorkspace.fields.partnersPlannedHint')} />
      </div>
    </>
  );
}
