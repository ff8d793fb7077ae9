import type { ListColumn } from '@saqbol/shared/activities/list-columns.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { usePhone } from '../../ui/use-phone.ts';
import { ViewMenu } from '../../views/view-menu.tsx';
import type { ActivitySearch } from './activity-search.ts';
import { ColumnsDialog } from './columns-dialog.tsx';

/** Saved views and columns; on a phone, whose cards have no columns, the way to select. */
export function ListTools(props: {
  search: ActivitySearch;
  columns: readonly ListColumn[];
  onOpen: (search: ActivitySearch) => void;
  onColumns: (columns: readonly ListColumn[] | null) => void;
  /** Null where nothing can be selected. */
  selecting: { readonly on: boolean; readonly toggle: () => void } | null;
}) {
  const { selecting } = props;
  const { t } = useTranslation();
  const phone = usePhone();
  const [open, setOpen] = useState(false);
  return (
    <>
      <ViewMenu search={props.search} onOpen={props.onOpen} />
      {!phone && (
        <Button icon="table" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {t('views.columns.button')}
        </Button>
      )}
      {phone && selecting && (
        <Button aria-pressed={selecting.on} onClick={selecting.toggle}>
          {t(selecting.on ? 'views.select.stop' : 'views.select.start')}
        </Button>
      )}
      {open && (
        <ColumnsDialog
          columns={props.columns}
          onChoose={props.onColumns}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
