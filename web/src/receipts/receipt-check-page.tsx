import { readReceiptLink } from '@saqbol/shared/replies/receipt-link.ts';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EntryPage } from '../accounts/entry-page.tsx';
import { PageHead } from '../ui/page.tsx';
import styles from './receipt-check.module.css';
import { ReceiptCheckForm } from './receipt-check-form.tsx';

/** The public page on which a receipt is checked: by its link, or by what is printed on it. */
export function ReceiptCheckPage() {
  const { t } = useTranslation();
  const hash = useLocation({ select: (location) => location.hash });
  return (
    <EntryPage isPublic>
      <PageHead title={t('receipts.title')} />
      <p className={styles.lead}>{t('receipts.lead')}</p>
      <ReceiptCheckForm key={hash} given={readReceiptLink(hash)} />
    </EntryPage>
  );
}
