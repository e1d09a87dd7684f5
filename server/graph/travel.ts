import type { GraphQLResolveInfo } from 'graphql';
import { londonDay } from '../domain/day.ts';
import type { Context } from './context.ts';
import { createLoaders } from './loaders.ts';
import { loadersOn } from './loaders-on.ts';
import type { PastMoment } from './past-moment.ts';

/** The same request at a moment: whatever is asked of this context is answered as it was then. */
export function contextAt(context: Context, moment: PastMoment): Context {
  const { knownAt, onDay } = moment;
  const reader = knownAt ? context.past.at(knownAt) : context.reader;
  const today = onDay ?? (knownAt ? londonDay(knownAt) : context.today);
  const loaders = createLoaders(reader, today);
  return {
    ...context,
    moment,
    reader,
    today,
    loaders: onDay === null ? loaders : loadersOn(loaders, context.reader, onDay, knownAt),
  };
}

/** The answers of a request that look at the past: each by the name of its field at the top. */
const journeys = new WeakMap<Context, Map<string | number, Context>>();

/** Everything below this field of the query is answered as of the moment. */
export function setOut(context: Context, { path }: GraphQLResolveInfo, moment: PastMoment): PastMoment {
  const all = journeys.get(context) ?? new Map<string | number, Context>();
  journeys.set(context, all.set(path.key, contextAt(context, moment)));
  return moment;
}

/** The context that a field lives in: that of its journey, or the present. */
export function whereabouts(context: Context, { path }: GraphQLResolveInfo): Context {
  const all = journeys.get(context);
  if (!all) return context;
  let top = path;
  while (top.prev) top = top.prev;
  return all.get(top.key) ?? context;
}
