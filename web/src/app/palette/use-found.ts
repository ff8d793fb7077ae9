import { activityReaders } from '@saqbol/shared/activities/activity.policy.ts';
import { formatDate } from '@saqbol/shared/format/dates.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { listActivities } from '../../activities/list-queries.ts';
import { activityKeys } from '../../activities/queries.ts';
import { api } from '../../platform/client/api.ts';
import { wholePlace } from '../../territory/names.ts';
import {
  type ItemSources,
  indexed,
  matching,
  type PaletteItem,
  paletteGroups,
} from './palette-items.ts';

/** So long after the last key the server is asked. */
const typingMs = 180;
/** Fewer letters stand in nearly every entry. */
const leastLetters = 2;
const mostEntries = 6;

export interface Found {
  /** Group by group, in their order. */
  readonly items: readonly PaletteItem[];
  readonly searching: boolean;
  readonly failed: boolean;
}

/** What the query finds: of what is here at once, of the entries a moment later. */
export function useFound(
  query: string,
  sources: ItemSources,
  here: readonly PaletteItem[],
  recent: readonly PaletteItem[],
): Found {
  const text = query.trim();
  const index = useMemo(() => indexed(here), [here]);
  const local = useMemo(
    () => (text === '' ? atOnce(here, recent) : recentFirst(matching(index, text), recent)),
    [text, here, index, recent],
  );
  const entries = useEntryItems(text, sources);
  if (text === '') return { items: local, searching: false, failed: false };
  const items = [...local, ...entries.items, ...inList(text, sources)];
  return {
    items: paletteGroups.flatMap((group) => items.filter((item) => item.group === group)),
    searching: entries.searching,
    failed: entries.failed,
  };
}

/** Before anything is typed: where one was, where one can go, what one can do. */
function atOnce(here: readonly PaletteItem[], recent: readonly PaletteItem[]): PaletteItem[] {
  return [...recent, ...here.filter(({ group }) => group === 'screens' || group === 'actions')];
}

/** Of what is found, the lately used before the others of its group. */
function recentFirst(found: readonly PaletteItem[], recent: readonly PaletteItem[]): PaletteItem[] {
  const place = new Map(recent.map(({ key }, at) => [key, at]));
  const at = ({ key }: PaletteItem) => place.get(key) ?? recent.length;
  return [...found].sort((a, b) => at(a) - at(b));
}

function reads({ actor }: ItemSources): boolean {
  return (activityReaders as readonly string[]).includes(actor.role);
}

function useEntryItems(text: string, sources: ItemSources) {
  const { known, language, t } = sources;
  const asked = useSettled(text);
  const enabled = reads(sources) && asked.length >= leastLetters;
  const { data, isFetching, isError } = useQuery({
    queryKey: [...activityKeys.lists, 'palette', asked],
    queryFn: ({ signal }) =>
      api(listActivities, { query: { q: asked, limit: String(mostEntries) }, signal }),
    enabled,
    placeholderData: keepPreviousData,
  });
  const items = (enabled ? (data?.items ?? []) : []).map((row): PaletteItem => {
    const place = row.districtId
      ? known?.names.district(row.districtId)
      : known && t(wholePlace(known.names, row.unitId));
    const day = formatDate(row.startsOn, language);
    return {
      key: `entry ${row.id}`,
      group: 'entries',
      label: row.title,
      detail: [day, place].filter(Boolean).join(', '),
      icon: 'document',
      to: `/activities/${row.id}`,
    };
  });
  const searching = reads(sources) && text.length >= leastLetters && (isFetching || asked !== text);
  return { items, searching, failed: enabled && isError };
}

/** The whole list, searched for the text. */
function inList(text: string, sources: ItemSources): PaletteItem[] {
  if (!reads(sources)) return [];
  return [
    {
      key: 'entries of query',
      group: 'entries',
      label: sources.t('palette.allEntries', { query: text }),
      icon: 'search',
      to: '/activities',
      search: { q: text, view: 'all' },
    },
  ];
}

/** The text once it has stood for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), typingMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
