import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLanguage } from '../../platform/i18n/words.ts';
import { letterQuery } from '../queries.ts';
import { letterDifference, placeOf, type ShownBlock, shownLetter } from './letter-difference.ts';
import { letterLanguage, type ReviewGiven } from './review-given.ts';

type LetterResult = UseQueryResult<
  Awaited<ReturnType<NonNullable<ReturnType<typeof letterQuery>['queryFn']>>>
>;

/** The letter of the version that is read and that of the version before, in the chosen language. */
export function useLetters({ id, n, search }: Pick<ReviewGiven, 'id' | 'n' | 'search'>): {
  now: LetterResult;
  before: LetterResult;
} {
  const lang = letterLanguage(search, useLanguage());
  const hasBefore = n !== null && n > 1;
  const now = useQuery(letterQuery(id, lang, n));
  const before = useQuery({
    ...letterQuery(id, lang, hasBefore ? n - 1 : null),
    enabled: hasBefore,
  });
  return { now, before };
}

/** The paragraphs as they are shown, with or without what has changed; undefined while it loads. */
export function useShownLetter(
  given: Pick<ReviewGiven, 'id' | 'n' | 'search'>,
  withChanges: boolean,
): readonly ShownBlock[] | undefined {
  const { now, before } = useLetters(given);
  const blocks = now.data?.blocks;
  const old = before.data?.blocks;
  return useMemo(() => {
    if (!blocks) return undefined;
    if (!withChanges) return shownLetter(blocks);
    return old && letterDifference(old, blocks);
  }, [blocks, old, withChanges]);
}

const none: ReadonlySet<string> = new Set();

/** Which paragraphs have changed since the version before; none of the first version. */
export function useChangedPlaces(
  given: Pick<ReviewGiven, 'id' | 'n' | 'search'>,
): ReadonlySet<string> {
  const isLater = given.n !== null && given.n > 1;
  const shown = useShownLetter(given, isLater);
  return useMemo(() => {
    if (!isLater || !shown) return none;
    return new Set(shown.filter((one) => one.change !== 'same').map((one) => placeOf(one.block)));
  }, [isLater, shown]);
}
