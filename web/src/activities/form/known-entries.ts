import type { RuleContext } from '@saqbol/shared/activities/activity.rules.ts';
import { looksLikeDuplicate } from '@saqbol/shared/activities/duplicates.ts';
import { type UsualValues, usualOf } from '@saqbol/shared/activities/usual.ts';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { type ActivityFilter, firstActivitiesQuery } from '../list-queries.ts';
import type { EntryValues } from './entry-values.ts';
import type { FormSetting } from './form-setting.ts';

const usualDepth = 40; // as many former values as the server looks at
const sameDayMost = 50;

/** What the rules want to know of other entries. */
export interface KnownEntries {
  readonly usual: RuleContext['usual'];
  /** The one that looks like an entry of this title, on the same day, in the same place. */
  readonly duplicateOf: (title: string) => RuleContext['duplicateOf'];
}

/**
 * Usual numbers of the place, and entries of the same day. They come over the network when there is
 * one; without it these two warnings are the server's alone.
 */
export function useKnownEntries(setting: FormSetting): KnownEntries {
  const usual = useUsual(setting);
  const duplicateOf = useDuplicates(setting);
  return useMemo(() => ({ usual, duplicateOf }), [usual, duplicateOf]);
}

function useUsual(setting: FormSetting): RuleContext['usual'] {
  const { entryId, unit } = setting;
  const { control } = useFormContext<EntryValues>();
  const [rows, districtId] = useWatch({ control, name: ['reach', 'districtId'] });
  const typed = rows.flatMap((row) =>
    row.count === null ? [] : [`${row.channel} ${row.measure}`],
  );
  const pairs = [...new Set(typed)].join();
  const answers = useQueries({
    queries: pairs
      .split(',')
      .filter(Boolean)
      .map((pair) => {
        const [channel, measure] = pair.split(' ');
        const filter = { unitId: unit.id, districtId: districtId ?? 'none', channel, measure };
        return {
          // Entries that count, newest first; the sum of an entry stands for its numbers.
          ...firstActivitiesQuery(
            { ...filter, figure: 'activities' } as ActivityFilter,
            usualDepth,
          ),
          enabled: districtId !== '',
          staleTime: 300_000,
          retry: false,
        };
      }),
  });
  const arrived = answers.map((one) => one.dataUpdatedAt).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `arrived` stands for the answers, which are a new list at each render
  return useMemo(() => {
    const byPair = new Map<string, UsualValues>();
    pairs.split(',').forEach((pair, index) => {
      const measure = pair.split(' ')[1] ?? '';
      const former = (answers[index]?.data?.items ?? []).filter((one) => one.id !== entryId);
      byPair.set(pair, usualOf(former.flatMap((one) => one.measures[measure] ?? [])));
    });
    return (channel, measure) => byPair.get(`${channel} ${measure}`) ?? usualOf([]);
  }, [pairs, arrived, entryId]);
}

function useDuplicates(setting: FormSetting): KnownEntries['duplicateOf'] {
  const { campaign, unit, entryId } = setting;
  const { control } = useFormContext<EntryValues>();
  const [kind, districtId, startsOn, endsOn] = useWatch({
    control,
    name: ['kind', 'districtId', 'startsOn', 'endsOn'],
  });
  const filter = {
    campaignId: campaign.id,
    unitId: unit.id,
    kind,
    districtId: districtId ?? 'none',
    from: startsOn,
    to: endsOn && startsOn && endsOn >= startsOn ? endsOn : startsOn,
  };
  const { data } = useQuery({
    ...firstActivitiesQuery(filter as ActivityFilter, sameDayMost),
    enabled: startsOn !== null && districtId !== '',
    staleTime: 60_000,
    retry: false,
  });
  return useMemo(() => {
    const others = (data?.items ?? []).filter(
      (one) => one.id !== entryId && one.startsOn === startsOn,
    );
    return (title) => {
      const like = others.find((one) => looksLikeDuplicate(one.title, title));
      return like ? { id: like.id, title: like.title } : null;
    };
  }, [data, entryId, startsOn]);
}
