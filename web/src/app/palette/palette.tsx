import { activityReaders } from '@saqbol/shared/activities/activity.policy.ts';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { actorOf } from '../../accounts/actor.ts';
import type { Me } from '../../accounts/session.ts';
import { useLanguage } from '../../platform/i18n/words.ts';
import { stringifySearch } from '../../platform/router/search-text.ts';
import { useRegisters } from '../../territory/names.ts';
import { IconButton } from '../../ui/button.tsx';
import { showToast } from '../../ui/toast.tsx';
import { viewsQuery } from '../../views/queries.ts';
import type { NavItem } from '../nav.ts';
import { actionItems } from './action-items.ts';
import styles from './palette.module.css';
import {
  type ItemSources,
  type PaletteItem,
  placeItems,
  screenItems,
  viewItems,
} from './palette-items.ts';
import { PaletteSearch } from './palette-search.tsx';
import { recentItems, rememberItem } from './recent-items.ts';
import { useFound } from './use-found.ts';

/** A window in which everything is found by typing: a combobox with its list, all by keyboard. */
export function Palette(props: {
  me: Me;
  nav: readonly NavItem[];
  onHelp: () => void;
  onLeave: () => void;
  onClose: () => void;
}) {
  const { me, nav, onHelp, onLeave, onClose } = props;
  const { t } = useTranslation();
  const router = useRouter();
  const sources = useSources(me, nav);
  const [query, setQuery] = useState('');
  const [recent] = useState(() => recentItems(me.user.id));
  const here = useMemo(() => {
    const onFailed = () =>
      showToast({ tone: 'failed', text: sources.t('common.errors.offlineDetail') });
    return [
      ...screenItems(sources),
      ...actionItems(sources, { onHelp, onLeave, onFailed }),
      ...viewItems(sources),
      ...placeItems(sources),
    ];
  }, [sources, onHelp, onLeave]);
  const found = useFound(query, sources, here, recent);
  const dialog = useModal();

  const take = (item: PaletteItem) => {
    rememberItem(me.user.id, item);
    dialog.leave();
    onClose();
    if (item.run) item.run();
    // Addresses of items are texts: they come from what was kept, and from codes of the registers.
    else if (item.to) router.history.push(item.to + stringifySearch(item.search ?? {}));
  };
  return (
    <dialog
      ref={dialog.element}
      className={styles.dialog}
      aria-label={t('palette.title')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => event.target === dialog.element.current && onClose()}
    >
      <PaletteSearch
        query={query}
        onQuery={setQuery}
        found={found}
        onTake={take}
        close={<IconButton icon="close" label={t('common.actions.close')} onClick={onClose} />}
      />
    </dialog>
  );
}

function useSources(me: Me, nav: readonly NavItem[]): ItemSources {
  const { t } = useTranslation();
  const language = useLanguage();
  const known = useRegisters();
  const actor = useMemo(() => actorOf(me), [me]);
  const enabled = (activityReaders as readonly string[]).includes(actor.role);
  const { data: views } = useQuery({ ...viewsQuery, enabled });
  const registers = known?.registers;
  // The names are made anew at each rendering; the registers and the language say when they differ.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  return useMemo(
    () => ({ actor, nav, known, views: views ?? [], language, t }),
    [actor, nav, registers, views, language, t],
  );
}

/** The browser's own window; it gives the focus back unless something was chosen. */
function useModal() {
  const element = useRef<HTMLDialogElement>(null);
  const returns = useRef(true);
  useEffect(() => {
    const dialog = element.current;
    const before = document.activeElement as HTMLElement | null;
    if (dialog && !dialog.open) dialog.showModal();
    return () => {
      dialog?.close();
      if (returns.current && before?.isConnected) before.focus();
    };
  }, []);
  return {
    element,
    leave: () => {
      returns.current = false;
    },
  };
}
