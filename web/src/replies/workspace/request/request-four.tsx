import { useTranslation } from 'react-i18next';
import { LetterheadPanel } from '../../registration/letterhead-panel.tsx';
import { DateLeaf, LateReason, PairLeaf, TextLeaf } from '../fields/leaf-fields.tsx';
import { PeopleFields } from '../fields/people-fields.tsx';
import { PlannedMeasures } from '../fields/planned-measures.tsx';
import { Narrative, ParagraphPart } from '../paragraph/paragraph-part.tsx';
import styles from '../workspace.module.css';
import { useWorkspace } from '../workspace.ts';
import { Extension } from './extension.tsx';

/** Results of consideration: who, when, what is planned; and the form of the letter. */
export function RequestFour() {
  const { t } = useTranslation();
  const { hand } = useWorkspace();
  return (
    <>
      <ParagraphPart name="consideration" />
      <div className={styles.part}>
        <h3>{t('replyWorkspace.fields.consideration')}</h3>
        <div className={styles.fields}>
          <TextLeaf leaf="incomingNo" max={40} />
          <DateLeaf leaf="incomingOn" />
          <TextLeaf leaf="orderNo" max={40} hint={t('replyWorkspace.fields.orderHint')} />
          <DateLeaf leaf="orderOn" />
          <DateLeaf leaf="planApprovedOn" />
        </div>
        <PairLeaf leaf="responsible" max={200} hint={t('replyWorkspace.fields.responsibleHint')} />
      </div>
      <PlannedMeasures />
      <ParagraphPart name="planned" detail={t('replyWorkspace.paragraph.plannedDetail')} />
      <Narrative />
      <PeopleFields />
      <LateReason />
      <Extension />
      <LetterheadPanel read={hand.read} />
    </>
  );
}
