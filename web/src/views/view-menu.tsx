import type { View } from '@saqbol/shared/views/view.schema.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ActivitySearch, isFiltered } from '../activities/list/activity-search.ts';
import { buttonClass } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import { usePhone } from '../ui/use-phone.ts';
import { viewsQuery } from './queries.ts';
import { useViewCommands } from './use-view-commands.ts';
import { addressOfView, currentView, wholeList } from './view-address.ts';
import { ViewDialog } from './view-dialog.tsx';
import styles from './view-menu.module.css';

/** Chooses, saves and tends the saved views of the list. */
export function ViewMenu(props: {
  search: ActivitySearch;
  onOpen: (search: ActivitySearch) => void;
}) {
  const { search, onOpen } = props;
  const { t } = useTranslation();
  const { data: views = [] } = useQuery(viewsQuery);
  const [naming, setNaming] = useState<'save' | 'rename' | null>(null);
  const commands = useViewCommands(search, onOpen);
  const current = currentView(search, views);
  const name = shownName();
  const phone = usePhone();
  return (
    <>
      <Menu
        label={t('views.menu.label')}
        buttonLabel={t('views.menu.button', { name })}
        buttonClassName={`${buttonClass()} ${styles.button}`}
        items={[...choices(), ...actions()]}
      >
        <Icon name="list" size={18} />
        <span className={styles.name}>{phone ? name : t('views.menu.button', { name })}</span>
        <Icon name="down" size={16} />
      </Menu>
      {naming && (
        <ViewDialog
          title={t(naming === 'save' ? 'views.dialog.saveTitle' : 'views.dialog.renameTitle')}
          given={
            naming === 'rename' && current
              ? { name: current.view.name, isDefault: current.view.isDefault }
              : { name: '', isDefault: false }
          }
          busy={commands.naming.isPending}
          error={commands.naming.error}
          onSave={(named) =>
            commands.naming.mutate(
              { named, view: naming === 'rename' ? (current?.view ?? null) : null },
              { onSuccess: () => setNaming(null) },
            )
          }
          onClose={() => setNaming(null)}
        />
      )}
    </>
  );

  function shownName(): string {
    if (current) {
      const { name } = current.view;
      return current.changed ? t('views.menu.changed', { name }) : name;
    }
    return t(isFiltered(search) ? 'views.menu.unnamed' : 'views.menu.all');
  }

  function choices(): MenuItem[] {
    const all: MenuItem = {
      key: 'all',
      label: t('views.menu.all'),
      checked: !current && !isFiltered(search),
      onSelect: () => onOpen(wholeList),
    };
    return [all, ...views.map((view) => choiceOf(view))];
  }

  function choiceOf(view: View): MenuItem {
    return {
      key: view.id,
      label: view.name,
      detail: view.isDefault && t('views.menu.isDefault'),
      checked: current?.view.id === view.id && !current.changed,
      onSelect: () => onOpen(addressOfView(view)),
    };
  }

  function actions(): MenuItem[] {
    const start = (kind: 'save' | 'rename') => () => {
      commands.naming.reset();
      setNaming(kind);
    };
    const saveAs: MenuItem = {
      key: 'save',
      icon: 'plus',
      label: t('views.menu.saveAs'),
      onSelect: start('save'),
    };
    if (!current) return [saveAs];
    const { view, changed } = current;
    const saveChanges: MenuItem = {
      key: 'change',
      icon: 'check',
      label: t('views.menu.saveChanges'),
      onSelect: () => commands.saveChanges(view),
    };
    return [
      ...(changed ? [saveChanges, saveAs] : []),
      {
        key: 'rename',
        icon: 'pencil',
        label: t('views.menu.rename'),
        onSelect: start('rename'),
      },
      {
        key: 'default',
        icon: 'home',
        label: t(view.isDefault ? 'views.menu.dropDefault' : 'views.menu.makeDefault'),
        onSelect: () => commands.setDefault(view, !view.isDefault),
      },
      {
        key: 'delete',
        icon: 'trash',
        label: t('views.menu.delete'),
        danger: true,
        onSelect: () => commands.remove(view),
      },
    ];
  }
}
