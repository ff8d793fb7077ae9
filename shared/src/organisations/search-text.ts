import { fold } from '../format/search.ts';
import type { Organisation } from './organisation.schema.ts';

type Named = Pick<Organisation, 'name' | 'short' | 'aliases' | 'bin'>;

/** Every spelling by which an organisation is found, its BIN among them; each on a line of its own. */
export function spellingsOf({ name, short, aliases, bin }: Named): string {
  return [...Object.values(name), short, ...aliases, ...(bin ? [bin] : [])].join(' \n ');
}

/** The spellings folded to one of kk, ru and latin, as the register keeps them. */
export function foldedSpellings(named: Named): string {
  return fold(spellingsOf(named));
}
