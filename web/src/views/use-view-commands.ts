import type { View } from '@saqbol/shared/views/view.schema.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { v7 } from 'uuid';
import type { ActivitySearch } from '../activities/list/activity-search.ts';
import { isProblem, ProblemError } from '../platform/client/problem.ts';
import { showToast } from '../ui/toast.tsx';
import { bringBackView, changeView, removeView, saveView, viewsQuery } from './queries.ts';
import { addressOfView, savedPart, wholeList } from './view-address.ts';
import type { NamedView } from './view-dialog.tsx';

/** What may be done to views; each says that it was done, and takes a deletion back. */
export function useViewCommands(search: ActivitySearch, onOpen: (search: ActivitySearch) => void) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();

  const naming = useMutation({
    mutationFn: ({ named, view }: { named: NamedView; view: View | null }) =>
      view
        ? changeView(queryClient, view, named)
        : saveView(queryClient, { id: v7(), search: savedPart(search), ...named }),
    onSuccess: (saved, { view }) => {
      const { name } = saved;
      showToast({ text: t(view ? 'views.done.renamed' : 'views.done.saved', { name }) });
      if (!view) onOpen(addressOfView(saved));
    },
  });

  /** The views as they stand are read again where another device was faster. */
  const failed = (error: unknown) => {
    const newer = isProblem(error, 'entity/version-conflict');
    void queryClient.invalidateQueries({ queryKey: viewsQuery.queryKey });
    const text = newer
      ? t('views.done.conflict')
      : error instanceof ProblemError && error.problem.title
        ? error.problem.title
        : `${t('common.errors.offlineTitle')}. ${t('common.errors.offlineDetail')}`;
    showToast({ tone: 'failed', text });
  };

  const change = (view: View, body: Parameters<typeof changeView>[2], said: () => string) =>
    void changeView(queryClient, view, body).then(() => showToast({ text: said() }), failed);

  const restore = (view: View) =>
    void bringBackView(queryClient, view.id).then((back) => {
      onOpen(addressOfView(back));
      showToast({ text: t('views.done.restored', { name: back.name }) });
    }, failed);

  return {
    naming,
    saveChanges: (view: View) => {
      const { name } = view;
      change(view, { search: savedPart(search) }, () => t('views.done.changed', { name }));
    },
    setDefault: (view: View, isDefault: boolean) => {
      const { name } = view;
      change(view, { isDefault }, () =>
        isDefault ? t('views.done.isDefault', { name }) : t('views.done.noDefault'),
      );
    },
    /** The list stays as it is; only the name is gone. */
    remove: (view: View) =>
      void removeView(queryClient, view).then(() => {
        onOpen({ ...wholeList, ...savedPart(search) });
        showToast({
          text: t('views.done.deleted', { name: view.name }),
          icon: 'trash',
          undo: () => restore(view),
        });
      }, failed),
  };
}
