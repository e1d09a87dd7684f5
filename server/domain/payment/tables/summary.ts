import type { DeclarationType } from '../../declaration.ts';
import { type TeacherRole, teacherRoles } from '../../teacher.ts';
import { type Figure, find } from '../figure.ts';
import { type Cell, counted, type Whose, words } from './cells.ts';
import { countOf } from './output-table.ts';
import type { Row } from './shown.ts';

export type Group = 'started' | 'retained' | 'completed' | 'extended';
export const outputGroups: readonly Group[] = ['started', 'retained', 'completed', 'extended'];

/** Types are counted together: all retained, all extended (UI-03). */
export const groupOf = (type: DeclarationType | Group): Group =>
  type.startsWith('retained') ? 'retained' : type.startsWith('extended') ? 'extended' : (type as Group);

const labelOf = (group: Group) => group.charAt(0).toUpperCase() + group.slice(1);

export interface PartCounts {
  readonly groups: Readonly<Record<Group, number>>;
  readonly clawbacks: number;
}

/** Priced declarations of one part of the bill, counted by group; uplift rows count no declarations of their own. */
export function countPart(bill: Figure, part: 'banded' | 'flat'): PartCounts {
  const count = ({ path }: Counted) => countOf(countedRows(bill, path(part)) ?? []);
  const groups = Object.fromEntries(outputGroups.map((group) => [group, count(inGroup(group))])) as Record<
    Group,
    number
  >;
  return { groups, clawbacks: count(takenBack) };
}

/** What a cell of the summary counts: rows of one block of the bill, at an address of its own. */
export interface Counted {
  readonly label: string;
  readonly block: 'output' | 'clawbacks';
  readonly path: (part: 'banded' | 'flat') => string;
  readonly isCounted: (row: Figure) => boolean;
}

const countedIn = (block: Counted['block'], key: string, rest: Omit<Counted, 'block' | 'path'>): Counted => ({
  block,
  path: (part) => `${part}/${block}/${key}`,
  ...rest,
});

const isPriced = ({ working }: Figure) => working.is === 'banded fee' || working.is === 'mentor fee';

/** Declarations of a group that are priced. */
export const inGroup = (group: Group): Counted =>
  countedIn('output', `priced-${group}`, {
    label: labelOf(group),
    isCounted: (row) => isPriced(row) && row.subject !== null && groupOf(row.subject.type) === group,
  });

/** Refunds that take something off. */
export const takenBack: Counted = countedIn('clawbacks', 'priced', {
  label: 'Clawbacks',
  isCounted: isPriced,
});

/** Declarations over the ceiling and without a fee, which the other rows leave out. */
export const worthNothing: Counted = countedIn('output', 'unpaid', {
  label: 'Worth £0.00',
  isCounted: ({ working }) => working.is === 'worth nothing',
});

const all = [...outputGroups.map(inGroup), takenBack, worthNothing];

export interface CountedAt extends Counted {
  /** The address of its block. */
  readonly of: string;
}

/** What is counted at an address of the bill, if anything is. */
export const countedAt = (path: string): CountedAt | null => {
  const part = path.startsWith('flat/') ? 'flat' : 'banded';
  const found = all.find((one) => one.path(part) === path);
  return found ? { ...found, of: `${part}/${found.block}` } : null;
};

/** The rows of the bill that are counted at an address, or null where the bill has no such block. */
export function countedRows(bill: Figure, path: string): readonly Figure[] | null {
  const found = countedAt(path);
  return (found && find(bill, found.of)?.parts.filter(found.isCounted)) ?? null;
}

/** The declarations summary (UI-03, block 5): one column for all, or one for ECTs and one for mentors. */
export function summaryTable(
  banded: PartCounts,
  flat: PartCounts | null,
  counts: Readonly<Record<TeacherRole, number>>,
): { headings: Row; rows: Cell[][] } {
  const mentorCell = (group: Group) => {
    if (flat === null) return [];
    const isPaid = group === 'started' || group === 'completed';
    return [isPaid ? counted(flat.groups[group], inGroup(group).path('flat')) : words('-')];
  };
  const { path } = takenBack;
  return {
    headings: flat === null ? ['', 'Total'] : ['', 'ECTs', 'Mentors'],
    rows: [
      ...outputGroups.map((group) => [
        words(labelOf(group)),
        counted(banded.groups[group], inGroup(group).path('banded')),
        ...mentorCell(group),
      ]),
      [
        words('Clawbacks'),
        counted(banded.clawbacks, path('banded')),
        ...(flat ? [counted(flat.clawbacks, path('flat'))] : []),
      ],
      [
        words('Voided'),
        ...(flat ? teacherRoles : (['all'] as const)).map((whose) => voidedCell(counts, whose)),
      ],
    ],
  };
}

/** Voided declarations of a statement that a column counts (PAY-18). */
export const countFor = (counts: Readonly<Record<TeacherRole, number>>, whose: Whose): number =>
  whose === 'all' ? counts.ect + counts.mentor : counts[whose];

const voidedCell = (counts: Readonly<Record<TeacherRole, number>>, whose: Whose): Cell => ({
  text: String(countFor(counts, whose)),
  at: null,
  voided: whose,
});
