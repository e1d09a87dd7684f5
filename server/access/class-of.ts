import { type Class, policy } from './policy.ts';

const table: Readonly<Record<string, Readonly<Record<string, Class>>>> = { ...policy };

/** What somebody typed for themselves may name anybody, and in an event it is read by others than them. */
const forThemselves: ReadonlySet<string> = new Set(['SavedView']);

/** Who sees this field of this kind of record; what the schema does not have is held to tell who somebody is. */
export const classOfField = (type: string, field: string): Class =>
  forThemselves.has(type) ? 'identity' : (table[type]?.[field] ?? 'identity');

/** The same for a column of a table, which is the schema's field under another spelling. When a thing was done tells of nobody. */
export function classOfColumn(name: string, column: string): Class {
  const type = pascal(name.replace(/ies$/, 'y').replace(/s$/, ''));
  const field = camel(column);
  const isInstant = column.endsWith('_at') && table[type]?.[field] === undefined;
  return isInstant ? 'open' : classOfField(type, field);
}

const camel = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const pascal = (name: string): string => camel(`_${name}`);
