import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { LazyPreview, PreviewPending } from './preview-column.tsx';

/** «Хатты көрсету»: where the letter has no column of its own. */
export function PreviewButton() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon="document" onClick={() => setOpen(true)}>
        {t('replyWorkspace.preview.show')}
      </Button>
      {isOpen && (
        <Dialog title={t('replyWorkspace.preview.show')} onClose={() => setOpen(false)} wide>
          <Suspense fallback={<PreviewPending />}>
            <LazyPreview isWide />
          </Suspense>
        </Dialog>
      )}
    </>
  );
}
