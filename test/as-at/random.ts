/** The same numbers for the same seed, on any machine. */
export class Random {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }
  /** 0 up to, and not including, `below`. */
  below(below: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  }
  one<const T>(of: readonly T[]): T {
    const chosen = of[this.below(of.length)];
    if (chosen === undefined) throw new Error('Nothing to choose from');
    return chosen;
  }
  /** One of so many days from the first. */
  day(first: string, days: number): string {
    const from = Date.parse(`${first}T00:00:00Z`);
    return new Date(from + this.below(days) * 86_400_000).toISOString().slice(0, 10);
  }
}
