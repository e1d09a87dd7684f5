/** One band of an active lead provider at a statement: a letter and how many places it has (PAY-08). */
export interface Band {
  readonly letter: string;
  readonly capacity: number;
}

/** A for the first band, B for the second (PAY-08). */
export const bandLetter = (order: number): string => String.fromCharCode('A'.charCodeAt(0) + order - 1);

export interface BandRange {
  readonly letter: string;
  readonly min: number;
  readonly max: number;
}

/** The first and last place of each band, counted from 1 over all of them (PAY-08). */
export function bandRanges(capacities: readonly number[]): BandRange[] {
  let below = 0;
  return capacities.map((capacity, index) => {
    const min = below + 1;
    below += capacity;
    return { letter: bandLetter(index + 1), min, max: below };
  });
}

/** Places in a legacy band, whose lowest place is at least 1 (PAY-10). */
export const legacyCapacity = ({ min, max }: { min: number | null; max: number }): number =>
  max - Math.max(min ?? 1, 1) + 1;

/** Pours people into places from A upward; what does not fit is left over. */
export function pour(people: number, rooms: readonly number[]): { poured: number[]; left: number } {
  let left = people;
  const poured = rooms.map((room) => {
    const taken = Math.min(left, room);
    left -= taken;
    return taken;
  });
  return { poured, left };
}

/** Takes people out of places from the last band downward; those that are not there are left over. */
export function drain(people: number, filled: readonly number[]): { drained: number[]; left: number } {
  const { poured, left } = pour(people, filled.toReversed());
  return { drained: poured.toReversed(), left };
}

/** How many of the people who come now land in each band, after those who came before (PAY-05). */
export function splitOverBands(capacities: readonly number[], now: number, before: number): number[] {
  const taken = pour(before, capacities).poured;
  const free = capacities.map((capacity, index) => capacity - (taken[index] ?? 0));
  return pour(now, free).poured;
}
