/** An instant, as SQL: a `Date` in a row, text in UTC in JSON. */
interface Instant {
  readonly instant: string;
}
/** A value, as SQL. */
export type Value = string | Instant;

/** Fields of another record that a record has beside its own: from where, and which. Null when nothing is there. */
export interface Part {
  /** SQL after FROM, to the end of its WHERE. */
  readonly from: string;
  readonly fields: Fields;
}
/** What is shown of a record without asking anything more, by the name of its field in the schema. */
export type Fields = Readonly<Record<string, Value | Part>>;

export const instant = (sql: string): Instant => ({ instant: sql });

/** The values as columns of a row. */
export const columnsOf = (values: Readonly<Record<string, Value>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${typeof value === 'string' ? value : value.instant} as "${name}"`)
    .join(', ');

/** A value as GraphQL says it: instants to the millisecond and with a Z, as `toISOString` has them. */
export const valueInJson = (value: Value): string =>
  typeof value === 'string'
    ? value
    : `to_char(date_trunc('milliseconds', ${value.instant}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
