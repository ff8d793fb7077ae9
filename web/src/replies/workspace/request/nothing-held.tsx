import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { isBlank } from '../draft/leaves.ts';
import { PairLeaf } from '../fields/leaf-fields.tsx';
import styles from '../workspace.module.css';
import { useWorkspace } from '../workspace.ts';

/** "No activity was held, because …": a legitimate answer as a whole. */
export function NothingHeld() {
  const { t } = useTranslation();
  const { hand, reply, mayWrite } = useWorkspace();
  const isNeeded = reply.lacks.some((lack) => lack.code === 'no-activities');
  const isWritten = !isBlank(hand.typed('nothingHeld'));
  const [isOpen, setOpen] = useState(false);
  if (!isWritten && !mayWrite) return null;
  return (
    <div className={styles.part} data-reply-field="nothingHeld">
      <h3>{t('replyWorkspace.fields.notHeldTitle')}</h3>
      <p className={styles.detail}>{t('replyWorkspace.fields.notHeldDetail')}</p>
      {isOpen || isWritten || isNeeded ? (
        <PairLeaf
          leaf="nothingHeld"
          max={500}
          hint={t('replyWorkspace.fields.nothingHeldPlaces')}
          isLong
        />
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>{t('replyWorkspace.fields.notHeldOpen')}</Button>
        </div>
      )}
    </div>
  );
}
