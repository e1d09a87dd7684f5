import { p } from '@mikro-orm/core';

/** Made here and not by the database, so that the rows of one deed can refer to each other before they are written. */
export const id = () => p.uuid().primary().onCreate(newId);

/** When the row was written: the time of its transaction. */
export const createdAt = () => p.datetime().defaultRaw('now()');

/** For `.generated()`: the migration says how PostgreSQL works it out; the ORM reads it and never writes it. */
export const BY_POSTGRES = 'by the migration';

/** A version 7 UUID like PostgreSQL's `uuidv7()`: 48 bits of milliseconds, 12 bits of their fraction, the rest random. */
export function newId(): string {
  const now = performance.timeOrigin + performance.now();
  const milliseconds = Math.floor(now);
  const time = milliseconds.toString(16).padStart(12, '0');
  const fraction = Math.floor((now - milliseconds) * 4096)
    .toString(16)
    .padStart(3, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${fraction}-${crypto.randomUUID().slice(19)}`;
}
