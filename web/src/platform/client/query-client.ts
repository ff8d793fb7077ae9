import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isProblem, NetworkError, ProblemError } from './problem.ts';

/**
 * The cache of all that was read. Refusals are not repeated; a server that is busy or away is asked
 * twice more. `whenSignedOut` is told when an answer says that the session has ended.
 */
export function createQueryClient(whenSignedOut: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (isProblem(error, 'account/signed-out')) whenSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        // The browser's own idea of being online is often wrong: ask, and show what came of it.
        networkMode: 'always',
        staleTime: 15_000,
        retry: (failures, error) => failures < 2 && isPassing(error),
        retryDelay: (failures, error) =>
          error instanceof ProblemError && error.retryAfter
            ? error.retryAfter * 1000
            : 500 * 2 ** failures,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/** True for trouble that may pass by itself within seconds. */
function isPassing(error: unknown): boolean {
  if (error instanceof NetworkError) return true;
  if (!(error instanceof ProblemError)) return false;
  return (error.status === 503 || error.status === 429) && (error.retryAfter ?? 0) <= 10;
}
