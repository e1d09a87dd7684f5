import { type Item, type Lane, labelOf } from './life-lanes.ts';
import { daysOf, type Place, place, stack, type View, widthOf, xOf } from './lanes-geometry.ts';

export interface Placed {
  readonly item: Item;
  readonly place: Place;
  readonly y: number;
  /** A mark has its words at one side of it; a bar has them inside. */
  readonly label: 'inside' | 'after' | 'before';
}

export interface PlacedLane {
  readonly name: string;
  readonly shape: Lane['shape'];
  readonly y: number;
  readonly height: number;
  readonly items: readonly Placed[];
}

export const BAR = 26;
export const AXIS = 48;
const ROW = BAR + 6;
const MARGIN = 10;
const MARK = 22;

/** Each lane below the other, each bar in its row; what lies outside the view is left out. */
export function layOut(lanes: readonly Lane[], view: View, width: number): PlacedLane[] {
  let y = AXIS;
  return lanes.map((lane) => {
    const rowsOf = lane.shape === 'bar' ? barsIn : marksIn;
    const { rows, items } = rowsOf(lane.items, view, width);
    const height = MARGIN * 2 + rows * ROW - (ROW - BAR);
    const top = y;
    y += height;
    const placed = items.map(({ row, ...item }) => ({ ...item, y: top + MARGIN + row * ROW }));
    return { name: lane.name, shape: lane.shape, y: top, height, items: placed };
  });
}

interface InRows {
  /** At least one, so that an empty lane is seen to be empty. */
  readonly rows: number;
  readonly items: readonly (Omit<Placed, 'y'> & { readonly row: number })[];
}

/** A bar keeps its row whatever the view, so that nothing jumps when it changes. */
function barsIn(items: readonly Item[], view: View, width: number): InRows {
  const rows = stack(items.map(daysOf));
  const placed = items.flatMap((item, at) => {
    const found = place(item, view, width);
    return found ? [{ item, place: found, row: rows[at] ?? 0, label: 'inside' as const }] : [];
  });
  return { rows: Math.max(0, ...rows) + 1, items: placed };
}

/** Marks have words beside them, so their rows depend on the room there is. */
function marksIn(items: readonly Item[], view: View, width: number): InRows {
  const placed = items.flatMap((item) => {
    const found = place(item, view, width);
    return found ? [markAt(item, view, width)] : [];
  });
  const rows = stack(placed.map(({ place: { x, width: wide } }) => ({ from: x, to: x + wide })));
  return {
    rows: Math.max(0, ...rows) + 1,
    items: placed.map((mark, at) => ({ ...mark, row: rows[at] ?? 0 })),
  };
}

/** The mark stands in the middle of its day, its words after it when there is room, else before. */
function markAt(item: Item, view: View, width: number): Omit<Placed, 'y'> {
  const middle = xOf(daysOf(item).from + 0.5, view, width);
  const wide = MARK + widthOf(labelOf(item)) + 6;
  const isAfter = middle - MARK / 2 + wide <= width;
  const x = isAfter ? middle - MARK / 2 : middle + MARK / 2 - wide;
  return {
    item,
    place: { x, width: wide, cutBefore: false, cutAfter: false },
    label: isAfter ? 'after' : 'before',
  };
}

export const heightOf = (lanes: readonly PlacedLane[]): number => {
  const last = lanes.at(-1);
  return last ? last.y + last.height : AXIS;
};

/** The middle of a mark, in the space that it takes with its words. */
export const markX = ({ place: { x, width }, label }: Placed): number =>
  label === 'after' ? x + MARK / 2 : x + width - MARK / 2;
export const MARK_WIDTH = MARK;
