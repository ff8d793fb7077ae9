import { join } from 'node:path';
import type { Place } from './prepare-place.ts';

export const superuser = 'saqbol_super';

/** Where Windows, which has no peer authentication, keeps the superuser's password. */
export function passwordFile(place: Place): string {
  return join(place.dir, 'password');
}
