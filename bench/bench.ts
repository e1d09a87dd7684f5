/** A measurement that prints its figures; it fails only when what it measures does not work. */
export interface Bench {
  readonly name: string;
  /** What it measures, in a line. */
  readonly about: string;
  run(args: readonly string[]): Promise<void>;
}
