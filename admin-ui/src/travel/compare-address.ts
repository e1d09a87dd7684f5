import type { ComparedKind } from '../gql/graphql.ts';
import { momentIn, type Moment } from './moment.ts';
import { placeOf } from './useTravel.ts';

interface Compared {
  readonly kind: ComparedKind;
  readonly id: string;
}

/** The names of the two clocks of each moment in an address. */
const FROM = ['fromTrueOn', 'fromKnownOn'] as const;
const TO = ['toTrueOn', 'toKnownOn'] as const;

/** Where a record is compared with itself. */
export const comparePath = ({ kind, id }: Compared): string => `/${placeOf(kind)}/${id}/compare`;

/** With both moments, and whether what is the same is shown too. */
export const compareQuery = (from: Moment, to: Moment, all = false): string => {
  const moments = [from, to].flatMap(({ trueOn, knownOn }, at) => {
    const [trueName, knownName] = at === 0 ? FROM : TO;
    return [
      [trueName, trueOn],
      [knownName, knownOn],
    ] as const;
  });
  return String(
    new URLSearchParams([
      ...moments.flatMap(([name, day]) => (day ? [[name, day] as [string, string]] : [])),
      ...(all ? [['all', '1'] as [string, string]] : []),
    ]),
  );
};

export const compareAddress = (compared: Compared, from: Moment, to: Moment): string =>
  `${comparePath(compared)}?${compareQuery(from, to)}`;

/** What an address asks to compare; a moment is `null` when it holds what is no day. */
export const comparedIn = (query: URLSearchParams) => ({
  from: momentIn(query, FROM),
  to: momentIn(query, TO),
  all: query.has('all'),
});
