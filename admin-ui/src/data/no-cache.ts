import { ApolloCache } from '@apollo/client';

/** Keeps nothing: react-admin's cache is the one cache. Apollo asks for one, and never reads or writes this. */
export class NoCache extends ApolloCache {
  read = () => null;
  write = () => undefined;
  diff = () => ({ complete: false, missing: undefined, result: null }) as never;
  watch = () => () => undefined;
  reset = () => Promise.resolve();
  evict = () => false;
  restore = () => this;
  extract = () => ({});
  removeOptimistic = () => undefined;
  /** Answers come whole from a server that has matched their fragments. */
  fragmentMatches = () => true;
  performTransaction = (act: (cache: ApolloCache) => void) => act(this);
}
