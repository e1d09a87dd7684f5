const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether the text is a UUID; every record's id is one. */
export const isUuid = (text: string): boolean => UUID.test(text);

/** UUIDs as PostgreSQL writes an array of them: the ORM spreads a JavaScript array into a list instead. */
export const uuidArray = (ids: readonly string[]): string => `{${ids.join(',')}}`;
