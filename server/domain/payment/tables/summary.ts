import type { DeclarationType } from '../../declaration.ts';
import type { TeacherRole } from '../../teacher.ts';
import { type Figure, find } from '../figure.ts';
import { countOf } from './output-table.ts';
import type { Row } from './shown.ts';

export type Group = 'started' | 'retained' | 'completed' | 'extended';
export const outputGroups: readonly Group[] = ['started', 'retained', 'completed', 'extended'];

/** Types are counted together: all retained, all extended (UI-03). */
export const groupOf = (type: DeclarationType | Group): Group =>
  type.startsWith('retained') ? 'retained' : type.startsWith('extended') ? 'extended' : (type as Group);

export interface PartCounts {
  readonly groups: Readonly<Record<Group, number>>;
  readonly clawbacks: number;
}

/** Priced declarations of one part of the bill, counted by group; uplift rows count no declarations of their own. */
export function countPart(bill: Figure, part: 'banded' | 'flat'): PartCounts {
  const priced = (block: string) =>
    (find(bill, `${part}/${block}`)?.parts ?? []).filter(
      ({ working }) => working.is === 'banded fee' || working.is === 'mentor fee',
    );
  const output = priced('output');
  const groups = Object.fromEntries(
    outputGroups.map((group) => [
      group,
      countOf(output.filter(({ subject }) => subject && groupOf(subject.type) === group)),
    ]),
  ) as Record<Group, number>;
  return { groups, clawbacks: countOf(priced('clawbacks')) };
}

/** The declarations summary (UI-03, block 5): one column for all, or one for ECTs and one for mentors. */
export function summaryTable(
  banded: PartCounts,
  flat: PartCounts | null,
  voided: Readonly<Record<TeacherRole, number>>,
): { headings: Row; rows: Row[] } {
  const mentorCell = (group: Group) =>
    flat === null ? [] : [group === 'retained' || group === 'extended' ? '-' : String(flat.groups[group])];
  const label = (group: Group) => group.charAt(0).toUpperCase() + group.slice(1);
  return {
    headings: flat === null ? ['', 'Total'] : ['', 'ECTs', 'Mentors'],
    rows: [
      ...outputGroups.map((group) => [label(group), String(banded.groups[group]), ...mentorCell(group)]),
      ['Clawbacks', String(banded.clawbacks), ...(flat ? [String(flat.clawbacks)] : [])],
      flat
        ? ['Voided', String(voided.ect), String(voided.mentor)]
        : ['Voided', String(voided.ect + voided.mentor)],
    ],
  };
}

/** Voided declarations of a statement that a column counts (PAY-18). */
export const countFor = (counts: Readonly<Record<TeacherRole, number>>, who: TeacherRole | 'all'): number =>
  who === 'all' ? counts.ect + counts.mentor : counts[who];
