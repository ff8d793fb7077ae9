import {
  type ListColumn,
  lastingColumn,
  listColumns,
} from '@saqbol/shared/activities/list-columns.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { CheckList } from '../../ui/check-list.tsx';
import { Dialog } from '../../ui/dialog.tsx';

/** Which columns the list has; their order is the list's own. */
export function ColumnsDialog(props: {
  columns: readonly ListColumn[];
  /** Null: as usual. */
  onChoose: (columns: readonly ListColumn[] | null) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<readonly ListColumn[]>(props.columns);
  const choose = (columns: readonly ListColumn[] | null) => {
    props.onChoose(columns);
    props.onClose();
  };
  return (
    <Dialog
      title={t('views.columns.title')}
      onClose={props.onClose}
      actions={
        <>
          <Button kind="primary" onClick={() => choose(chosen)}>
            {t('views.columns.show')}
          </Button>
          <Button onClick={() => choose(null)}>{t('views.columns.usual')}</Button>
        </>
      }
    >
      <p>{t('views.columns.lead')}</p>
      <CheckList
        options={listColumns.map((value) => ({
          value,
          label: t(`views.columns.names.${value}`),
          ...(value === lastingColumn && {
            disabled: true,
            detail: t('views.columns.always'),
          }),
        }))}
        values={chosen}
        onChange={setChosen}
      />
    </Dialog>
  );
}
