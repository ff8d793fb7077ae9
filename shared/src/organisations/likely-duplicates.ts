/**
 * Organisations that are probably the one that is being typed: by BIN, by a name that is the same
 * once spelling and legal form are taken away, or by a name that is nearly so. They are shown first,
 * and never refuse anything: two firms may well have one name.
 */
import { fold } from '../format/search.ts';
import type { Organisation } from './organisation.schema.ts';

type Known = Pick<Organisation, 'id' | 'name' | 'short' | 'aliases' | 'bin'>;

/** What is typed so far; every part may be missing yet. */
export interface OrganisationDraft {
  readonly names: readonly string[];
  readonly bin: string | null;
}

export interface LikelyDuplicate {
  readonly id: string;
  readonly because: 'bin' | 'name' | 'similar';
}

/** Legal forms in kk, ru and en, folded as names are. */
const legalForms = new Set(
  'ЖШС ТОО АҚ АО ОАО ПАО ААҚ ЖАҚ ЗАО ЖК ИП ЕБ ДБ ЕҰ ДО LLP LLC JSC JSK Ltd Inc ГКП РГП РМК МКК КГП КМК КММ ММ ГУ НАО КеАҚ филиал филиалы'
    .split(' ')
    .map(fold),
);
/** Words that many names share: alike in them is not alike. */
const commonWords = new Set(
  'банк банкі bank group групп тобы company компания компаниясы құрылыс строй stroy қазақстан казахстан kazakhstan qazaqstan invest инвест'
    .split(' ')
    .map(fold),
);

/** Shorter names are alike too easily to be told from one another. */
const leastLetters = 4;
/** Letters that may differ, as a share of the longer name. */
const mostDifferent = 0.25;

interface Core {
  /** Without the legal form. */
  readonly whole: string;
  /** Without words that many names share; empty when there is nothing else. */
  readonly own: string;
}

function coreOf(name: string): Core {
  const words = fold(name)
    .split(' ')
    .filter((word) => word !== '' && !legalForms.has(word));
  return {
    whole: words.join(' '),
    own: words.filter((word) => !commonWords.has(word)).join(' '),
  };
}

/** The likely duplicates, the surest first, at most `limit`. */
export function likelyDuplicates(
  draft: OrganisationDraft,
  known: readonly Known[],
  limit = 5,
): LikelyDuplicate[] {
  const typed = draft.names.map(coreOf).filter(({ whole }) => whole.length > 1);
  const order = ['bin', 'name', 'similar'] as const;
  return known
    .flatMap((one) => {
      const because = reasonOf(typed, draft.bin, one);
      return because ? [{ id: one.id, because }] : [];
    })
    .sort((a, b) => order.indexOf(a.because) - order.indexOf(b.because))
    .slice(0, limit);
}

function reasonOf(
  typed: readonly Core[],
  bin: string | null,
  one: Known,
): LikelyDuplicate['because'] | null {
  if (bin !== null && bin === one.bin) return 'bin';
  const cores = [...Object.values(one.name), one.short, ...one.aliases].map(coreOf);
  if (typed.some((mine) => cores.some((theirs) => mine.whole === theirs.whole))) return 'name';
  return typed.some((mine) => cores.some((theirs) => isSimilar(mine, theirs))) ? 'similar' : null;
}

function isSimilar(mine: Core, theirs: Core): boolean {
  if (mine.own !== '' && mine.own === theirs.own) return true;
  const [shorter, longer] =
    mine.own.length <= theirs.own.length ? [mine.own, theirs.own] : [theirs.own, mine.own];
  if (shorter.length >= leastLetters) {
    if (` ${longer} `.includes(` ${shorter} `)) return true;
    return distance(shorter, longer) <= longer.length * mostDifferent;
  }
  // «VI Group» for BI Group: one letter of the whole, where the own part is too short to tell.
  return (
    Math.min(mine.whole.length, theirs.whole.length) > leastLetters &&
    distance(mine.whole, theirs.whole) <= 1
  );
}

/** Letters to change, add, drop or swap with their neighbour to come from one text to the other. */
function distance(a: string, b: string): number {
  let [beforeLast, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (isSame ? 0 : 1));
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) least = Math.min(least, at(beforeLast, j - 2) + 1);
      row.push(least);
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
