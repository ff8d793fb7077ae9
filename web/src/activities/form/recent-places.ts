import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { latestOwnQuery } from '../latest-own.ts';
import type { EntryValues } from './entry-values.ts';
import { useFormSetting } from './form-setting.ts';

const offered = 3;

/** Places of the person's last entries in the same district, newest first. */
export function useRecentPlaces(): string[] {
  const { campaign } = useFormSetting();
  const districtId = useWatch<EntryValues, 'districtId'>({ name: 'districtId' });
  const { data = [] } = useQuery(latestOwnQuery(campaign.id));
  const places = data.flatMap((row) =>
    row.place && row.districtId === districtId ? [row.place] : [],
  );
  return [...new Set(places)].slice(0, offered);
}
