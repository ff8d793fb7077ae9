import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/states.tsx';
import { deadlineText } from './deadline-text.ts';
import { ExtensionDialog } from './extension-dialog.tsx';
import { type ReviewGiven, refusalOf } from './review-given.ts';
import { shortAt } from './short-at.ts';

/** The coordinator asks for more time: granted until a day, or refused. */
export function ExtensionNotice(given: ReviewGiven) {
  const { reply, today } = given;
  const { t } = useTranslation();
  const language = useLanguage();
  const [open, setOpen] = useState<'grant' | 'refuse' | null>(null);
  const asked = reply.extensions.find((one) => one.status === 'asked');
  if (!asked) return null;
  return (
    <Notice
      icon="calendar"
      title={t('replyReview.extension.asked', { at: deadlineText(asked.askedUntil, language, t) })}
      actions={
        refusalOf(given, 'decide-extension') === null && (
          <>
            <Button size="small" icon="check" onClick={() => setOpen('grant')}>
              {t('replyReview.extension.grant')}
            </Button>
            <Button size="small" onClick={() => setOpen('refuse')}>
              {t('replyReview.extension.refuse')}
            </Button>
          </>
        )
      }
    >
      <p>{asked.reason}</p>
      <p>
        {asked.askedBy}, {shortAt(asked.askedAt, today, language)}
      </p>
      {open && (
        <ExtensionDialog
          {...given}
          asked={asked}
          isGrant={open === 'grant'}
          onClose={() => setOpen(null)}
        />
      )}
    </Notice>
  );
}
