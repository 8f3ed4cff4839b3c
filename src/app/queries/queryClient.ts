import { QueryClient } from '@tanstack/react-query';
import { LoadFailure } from '../../domain/loadFailure.ts';

const RETRIES = 2;
const FIRST_WAIT_MS = 400;

/**
 * A query client for files that stay as they are: each is fetched once, also when the browser thinks that it
 * is offline (it may be wrong, and waiting for ever says nothing).
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 'static',
        gcTime: Infinity,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: (failures, error) => failures < RETRIES && isWorthRetrying(error),
        retryDelay: (failures) => FIRST_WAIT_MS * 2 ** failures,
        throwOnError: (error) => !(error instanceof LoadFailure),
      },
    },
  });
}

/** Bad data stays bad; and who has waited for a time-out is told, not made to wait again. */
function isWorthRetrying(error: Error): boolean {
  return error instanceof LoadFailure && error.retryable && error.kind !== 'timeout';
}
