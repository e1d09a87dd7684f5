import type { EntityManager } from '@mikro-orm/postgresql';
import type { RowChange } from '../../audit/fingerprint.ts';
import { canonical } from '../../domain/canonical.ts';
import { netChanges } from '../../audit/net-changes.ts';
import { changesOf, latestToTouch } from '../../audit/trail.ts';
import { imagesNow, type PutBack } from '../../audit/undo.ts';
import type { LaterEvent } from '../../domain/later-event.ts';
import { earlierEnd, overlaps, type Period } from '../../domain/period.ts';
import {
  EctAtSchoolPeriodRecord,
  MentorAtSchoolPeriodRecord,
} from '../../records/at-school-period.record.ts';
import { MentorshipPeriodRecord } from '../../records/mentorship-period.record.ts';
import { TrainingPeriodRecord } from '../../records/training-period.record.ts';

type Image = NonNullable<RowChange['before']>;

/** Training or mentoring that goes on again; `from` is null when the leaving had removed it. */
export interface GoesOn extends PutBack, Period {
  readonly to: Image;
}

export interface WhatItEnded {
  readonly goesOn: readonly GoesOn[];
  /** The latest event that rests on what the leaving did. */
  readonly inTheWay: LaterEvent | null;
}

interface Reopened {
  readonly id: string;
  readonly teacherId: string;
  readonly role: 'ect' | 'mentor';
}

/**
 * What these reports of one leaving ended or removed, as it was before them. Mentoring goes on no longer than the other
 * of the two is at the school. A row that something else has changed since, or that has been followed by another, is
 * in the way.
 */
export async function whatItEnded(
  em: EntityManager,
  stay: Reopened,
  eventIds: readonly string[],
): Promise<WhatItEnded> {
  const changes = (await changesOf(em, eventIds)).filter(({ rowId }) => rowId !== stay.id);
  const goesOn: GoesOn[] = [];
  for (const { table, rowId, before, after } of netChanges(changes)) {
    const to = before && (await fitted(em, stay, table, before));
    if (to) goesOn.push({ table, rowId, from: after, to, ...periodOf(to) });
  }
  const inTheWay = [...(await movedSince(em, changes)), ...(await followers(em, stay, goesOn))];
  return {
    goesOn: goesOn.filter(({ from, to }) => canonical(from) !== canonical(to)),
    inTheWay: inTheWay.length > 0 ? await latestToTouch(em, inTheWay, eventIds) : null,
  };
}

/** Rows that are not as the reports left them, or that something else changed in between. */
async function movedSince(em: EntityManager, changes: readonly RowChange[]): Promise<string[]> {
  const moved: string[] = [];
  for (const [table, ofTable] of Map.groupBy(changes, (change) => change.table)) {
    const rows = Map.groupBy(ofTable, (change) => change.rowId);
    const now = await imagesNow(em, table, [...rows.keys()]);
    for (const [rowId, row] of rows) {
      const left = [...row.slice(1).map(({ before }) => before), now.get(rowId) ?? null];
      if (row.some(({ after }, index) => canonical(after) !== canonical(left[index]))) moved.push(rowId);
    }
  }
  return moved;
}

/** The row as it may be again, or null when nothing of it may. */
async function fitted(em: EntityManager, stay: Reopened, table: string, image: Image): Promise<Image | null> {
  if (table !== 'mentorship_periods') return image;
  const other =
    stay.role === 'ect'
      ? await em.findOne(MentorAtSchoolPeriodRecord, { id: String(image['mentor_at_school_period_id']) })
      : await em.findOne(EctAtSchoolPeriodRecord, { id: String(image['ect_at_school_period_id']) });
  const { startedOn, finishedOn } = periodOf(image);
  if (!other || startedOn < other.startedOn) return null;
  const end = earlierEnd(finishedOn, other.finishedOn);
  return end !== null && end < startedOn ? null : { ...image, finished_on: end };
}

/** Training of the teacher, or mentorships of the ECT, that would be at the same time as what goes on again. */
async function followers(em: EntityManager, stay: Reopened, goesOn: readonly GoesOn[]): Promise<string[]> {
  const ours = goesOn.map(({ rowId }) => rowId);
  const training = goesOn.filter(({ table }) => table === 'training_periods');
  const mentoring = goesOn.filter(({ table }) => table === 'mentorship_periods');
  const otherTraining = await em.find(TrainingPeriodRecord, {
    teacherId: stay.teacherId,
    role: stay.role,
    id: { $nin: ours },
  });
  const otherMentoring = await em.find(MentorshipPeriodRecord, {
    ectAtSchoolPeriodId: { $in: mentoring.map(({ to }) => String(to['ect_at_school_period_id'])) },
    id: { $nin: ours },
  });
  return [
    ...otherTraining.filter((other) => training.some((one) => overlaps(one, other))),
    ...otherMentoring.filter((other) =>
      mentoring.some(
        (one) => one.to['ect_at_school_period_id'] === other.ectAtSchoolPeriodId && overlaps(one, other),
      ),
    ),
  ].map(({ id }) => id);
}

const periodOf = (image: Image): Period => ({
  startedOn: String(image['started_on']),
  finishedOn: image['finished_on'] === null ? null : String(image['finished_on']),
});
