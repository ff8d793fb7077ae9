import type { RuleContext } from '@saqbol/shared/activities/activity.rules.ts';
import { looksLikeDuplicate } from '@saqbol/shared/activities/duplicates.ts';
import { type UsualValues, usualOf } from '@saqbol/shared/activities/usual.ts';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { type ActivityFilter, firstActivitiesQuery } from '../list-queries.ts';
import type { EntryValues } from './entry-values.ts';
import type { FormSetting } from './form-setting.ts';

const usualDepth = 40; // as many former values as the server looks at
const sameDayMost = 50;

/**
 * What the rules want to know of other entries: usual numbers of the place, and one that looks like
 * this. It comes over the network when there is one; without it these two warnings are the server's.
 */
export function useKnownEntries(
  form: UseFormReturn<EntryValues>,
  setting: FormSetting,
): Pick<RuleContext, 'usual' | 'duplicateOf'> {
  const usual = useUsual(form, setting);
  const duplicateOf = useDuplicate(form, setting);
  return useMemo(() => ({ usual, duplicateOf }), [usual, duplicateOf]);
}

function useUsual(form: UseFormReturn<EntryValues>, setting: FormSetting): RuleContext['usual'] {
  const { entryId, unit } = setting;
  const [rows, districtId] = useWatch({ control: form.control, name: ['reach', 'districtId'] });
  const pairs = [
    ...new Set(
      rows.flatMap((row) => (row.count === null ? [] : [`${row.channel} ${row.measure}`])),
    ),
  ];
  return useQueries({
    queries: pairs.map((pair) => {
      const [channel, measure] = pair.split(' ');
      const filter = { unitId: unit.id, districtId: districtId ?? 'none', channel, measure };
      return {
        // Entries that count, newest first; the sum of an entry stands for its numbers.
        ...firstActivitiesQuery({ ...filter, figure: 'activities' } as ActivityFilter, usualDepth),
        enabled: districtId !== '',
        staleTime: 300_000,
        retry: false,
      };
    }),
    combine: (answers) => {
      const byPair = new Map<string, UsualValues>();
      answers.forEach(({ data }, index) => {
        const pair = pairs[index] as string;
        const measure = pair.split(' ')[1] as string;
        const values = (data?.items ?? [])
          .filter((one) => one.id !== entryId)
          .flatMap((one) => one.measures[measure] ?? []);
        byPair.set(pair, usualOf(values));
      });
      return (channel: string, measure: string) =>
        byPair.get(`${channel} ${measure}`) ?? usualOf([]);
    },
  });
}

function useDuplicate(
  form: UseFormReturn<EntryValues>,
  setting: FormSetting,
): RuleContext['duplicateOf'] {
  const { campaign, unit, entryId } = setting;
  const [kind, districtId, startsOn, endsOn, title] = useWatch({
    control: form.control,
    name: ['kind', 'districtId', 'startsOn', 'endsOn', 'title'],
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
    enabled: startsOn !== null && districtId !== '' && title.trim() !== '',
    staleTime: 60_000,
    retry: false,
  });
  const like = data?.items.find(
    (one) =>
      one.id !== entryId && one.startsOn === startsOn && looksLikeDuplicate(one.title, title),
  );
  return useMemo(() => (like ? { id: like.id, title: like.title } : null), [like]);
}
