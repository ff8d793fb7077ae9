import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { usePhone } from '../../../ui/use-phone.ts';
import { LazyPreview, PreviewPending } from './preview-column.tsx';

/** «Хатты көрсету»: where the letter has no column of its own. */
export function PreviewButton() {
  const { t } = useTranslation();
  const isPhone = usePhone();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon="document" onClick={() => setOpen(true)}>
        {t(isPhone ? 'replyWorkspace.preview.short' : 'replyWorkspace.preview.show')}
      </Button>
      {isOpen && (
        <Dialog title={t('replyWorkspace.preview.title')} onClose={() => setOpen(false)} wide>
          <Suspense fallback={<PreviewPending isTitled />}>
            <LazyPreview isTitled />
          </Suspense>
        </Dialog>
      )}
    </>
  );
}
