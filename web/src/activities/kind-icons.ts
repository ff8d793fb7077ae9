import type { ActivityKind } from '@saqbol/shared/activities/activity.codes.ts';
import type { IconName } from '../ui/icons.tsx';

/** The picture of a kind, always beside its name. */
export const kindIcons: Readonly<Record<ActivityKind, IconName>> = {
  meeting: 'people',
  'door-to-door': 'door',
  'round-table': 'microphone',
  broadcast: 'tv',
  press: 'newspaper',
  'social-post': 'handset',
  messenger: 'message',
  'sms-push': 'bell',
  outdoor: 'board',
  leaflets: 'document',
  screens: 'bank',
  lesson: 'cap',
  'staff-training': 'building',
  hotline: 'phone',
  other: 'dots',
};
