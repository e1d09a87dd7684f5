import { QueryCache, QueryClient } from '@tanstack/react-query';
import { Fault } from './fault.ts';
import { leaveToSignIn } from './sign-in.ts';

const ONCE_MORE = 1;

/** The one cache. An answer is fresh for the moment of drawing a page; a session that has ended leaves at once. */
export const queries = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => error instanceof Fault && error.kind === 'signed-out' && leaveToSignIn(),
  }),
  defaultOptions: {
    queries: {
      retry: (failures, error) =>
        failures < ONCE_MORE && error instanceof Fault && error.kind === 'unreachable',
      refetchOnWindowFocus: false,
      staleTime: 2_000,
    },
  },
});
