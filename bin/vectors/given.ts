import { type Day, isDay, londonDay } from '../../server/domain/day.ts';
import { type Exact, exact } from '../../server/domain/payment/exact.ts';

/** A vector that cannot be read: it names the field and what it should be. */
export class Malformed extends Error {}

const LARGEST_COUNT = 10_000_000;

/** One value of a vector, read as what it must be; anything else is a `Malformed` that names its path. */
export class Given {
  readonly value: unknown;
  readonly path: string;

  constructor(value: unknown, path: string) {
    this.value = value;
    this.path = path;
  }

  at(key: string): Given {
    const found = this.fields()[key];
    if (found === undefined) throw new Malformed(`${this.path} needs '${key}'`);
    return new Given(found, `${this.path}.${key}`);
  }

  /** The field, or null when it is missing or null. */
  maybe(key: string): Given | null {
    const found = this.fields()[key];
    return found === undefined || found === null ? null : new Given(found, `${this.path}.${key}`);
  }

  entries(): [string, Given][] {
    return Object.entries(this.fields()).map(([key, value]) => [
      key,
      new Given(value, `${this.path}.${key}`),
    ]);
  }

  list(): Given[] {
    if (!Array.isArray(this.value)) throw this.wrong('a list');
    return this.value.map((value, index) => new Given(value, `${this.path}[${index}]`));
  }

  text(): string {
    return typeof this.value === 'string' ? this.value : this.fail('text');
  }

  /** Text or a whole number, as text: what an id may be. */
  id(): string {
    return Number.isSafeInteger(this.value) ? String(this.value) : this.text();
  }

  flag(): boolean {
    return typeof this.value === 'boolean' ? this.value : this.fail('true or false');
  }

  integer(): number {
    const { value } = this;
    return typeof value === 'number' && Number.isSafeInteger(value) ? value : this.fail('a whole number');
  }

  count(): number {
    const count = this.integer();
    return count >= 0 && count <= LARGEST_COUNT ? count : this.fail(`a count from 0 to ${LARGEST_COUNT}`);
  }

  /** Decimals and fractions as text, or a number as it was written in the file. */
  amount(): Exact {
    const { value } = this;
    const written = typeof value === 'number' ? String(value) : value;
    try {
      return exact(String(typeof written === 'string' ? written : this.fail('an exact amount')));
    } catch (error) {
      throw error instanceof RangeError ? this.wrong('an exact amount') : error;
    }
  }

  day(): Day {
    const text = this.text();
    return isDay(text) ? text : this.fail('a day such as 2026-02-10');
  }

  /** A day, or the day it is in London at an instant. */
  dayOrInstant(): Day {
    const text = this.text();
    return text.includes('T') && !Number.isNaN(Date.parse(text)) ? londonDay(new Date(text)) : this.day();
  }

  oneOf<Word extends string>(words: readonly Word[]): Word {
    return words.find((word) => word === this.value) ?? this.fail(`one of ${words.join(', ')}`);
  }

  wrong(wanted: string): Malformed {
    return new Malformed(`${this.path} must be ${wanted}, not ${JSON.stringify(this.value)}`);
  }

  private fail(wanted: string): never {
    throw this.wrong(wanted);
  }

  private fields(): Record<string, unknown> {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw this.wrong('an object');
    return Object.fromEntries(Object.entries(value));
  }
}
