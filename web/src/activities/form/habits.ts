import { activityLanguages } from '@saqbol/shared/activities/activity.codes.ts';
import type { Channel, Method } from '@saqbol/shared/activities/channels.ts';
import type { ActivityLanguage, EntryValues } from './entry-values.ts';

/** What the person's last entry had and the next one mostly has too. */
export interface Habits {
  readonly districtId?: string | null;
  readonly languages: readonly ActivityLanguage[];
  readonly methods: Partial<Record<Channel, Method>>;
}

const none: Habits = { languages: [], methods: {} };
const keyOf = (userId: string) => `saqbol.habits.${userId}`;

/** Kept on the device, so that a new form begins with it also without a network. */
export function keepHabits(userId: string, values: EntryValues): void {
  const methods = Object.fromEntries(
    values.reach.flatMap((row) => (row.method ? [[row.channel, row.method]] : [])),
  );
  const habits: Habits = {
    districtId: values.districtId,
    languages: values.languages,
    methods: { ...readHabits(userId).methods, ...methods },
  };
  try {
    localStorage.setItem(keyOf(userId), JSON.stringify(habits));
  } catch (error) {
    console.warn(error); // storage is forbidden: the next form begins empty
  }
}

export function readHabits(userId: string): Habits {
  try {
    const habits = JSON.parse(localStorage.getItem(keyOf(userId)) ?? 'null') as Habits | null;
    if (!habits) return none;
    return {
      ...none,
      ...habits,
      languages: activityLanguages.filter((one) => habits.languages?.includes(one)),
    };
  } catch {
    return none;
  }
}
