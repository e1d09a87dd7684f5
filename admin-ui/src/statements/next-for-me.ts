import type { WaitsForMeFragment } from '../gql/graphql.ts';

/** The next after a statement in the order of its month's board, from its end to its beginning; never itself. */
export function nextAfter<Waiting extends { id: string }>(
  id: string,
  order: readonly { id: string }[],
  waiting: readonly Waiting[],
): Waiting | undefined {
  const at = order.findIndex((one) => one.id === id);
  const onwards = [...order.slice(at + 1), ...order.slice(0, Math.max(at, 0))];
  const byId = new Map(waiting.map((one) => [one.id, one]));
  return onwards.map((one) => byId.get(one.id)).find((one) => one !== undefined);
}

/** The lead provider's name; with the contract period where several of its statements are there. */
export function nameIn(
  all: readonly WaitsForMeFragment[],
  { leadProvider, contractPeriodYear }: WaitsForMeFragment,
): string {
  const several = all.filter((one) => one.leadProvider.id === leadProvider.id).length > 1;
  return several ? `${leadProvider.name}, ${contractPeriodYear}` : leadProvider.name;
}
