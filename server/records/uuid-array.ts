/** UUIDs as PostgreSQL writes an array of them: the ORM spreads a JavaScript array into a list instead. */
export const uuidArray = (ids: readonly string[]): string => `{${ids.join(',')}}`;
