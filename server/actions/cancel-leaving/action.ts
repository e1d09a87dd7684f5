import { defineAction, type Look, type Told } from '../../audit/action.ts';
import { latestEvent } from '../../audit/trail.ts';
import { putBack } from '../../audit/undo.ts';
import { type Day, dayAfter, longDay } from '../../domain/day.ts';
import {
  EctAtSchoolPeriodRecord,
  MentorAtSchoolPeriodRecord,
} from '../../records/at-school-period.record.ts';
import { schoolName } from '../../records/school-name.ts';
import { type EctStay, eitherStay, type MentorStay } from '../../records/stay-with-contents.ts';
import { leavingOf, type StayEvent } from './leaving-trail.ts';
import { decide, type Facts, steps } from './rule.ts';
import { type GoesOn, whatItEnded } from './what-it-ended.ts';

type Found = (EctStay | MentorStay) &
  Omit<Facts, keyof EctStay> & {
    readonly goesOn: readonly GoesOn[];
    /** Whether the trail tells what ended with the stay. */
    readonly reported: boolean;
  };

export const cancelLeaving = defineAction<{ stayId: string }, object, Found, { lastDay: Day }>({
  name: 'cancel-leaving',
  called: 'cancel a leaving',
  allowed: ['support'],
  on: [
    { type: 'EctAtSchoolPeriod', may: 'mayCancelLeaving', id: 'stayId' },
    { type: 'MentorAtSchoolPeriod', may: 'mayCancelLeaving', id: 'stayId' },
  ],

  async gather(look, { stayId }) {
    const found = await eitherStay(look, stayId);
    const { id, teacherId } = found.stay;
    const leaving = leavingOf(found.stay.finishedOn === null ? [] : await eventsOf(look, id));
    const ended =
      leaving.is === 'reported'
        ? await whatItEnded(look.em, { id, teacherId, role: found.role }, leaving.eventIds)
        : { goesOn: [], inTheWay: null };
    return {
      ...found,
      ...ended,
      reported: leaving.is === 'reported',
      laterStay: await laterStay(look, found),
      transfer:
        leaving.is === 'transferred' ? await latestEvent(look.em, 'e.id = ?', [leaving.eventId]) : null,
    };
  },

  steps,
  decide: (facts) => decide(facts),

  async apply({ em }, _outcome, { stay, goesOn }) {
    await putBack(em, goesOn);
    stay.finishedOn = null;
    stay.leavingReason = null;
    stay.reportedLeavingBySchoolId = null;
  },

  tell,
});

/** Newest first. */
const eventsOf = ({ em }: Look, stayId: string): Promise<StayEvent[]> =>
  em.execute(
    `select e.id, e.action, e.reverses, c.before->>'finished_on' as before, c.after->>'finished_on' as after
     from audit.row_changes c join audit.events e on e.id = c.event_id where c.row_id = ? order by c.id desc`,
    [stayId],
  );

async function laterStay({ em }: Look, { role, stay }: EctStay | MentorStay): Promise<Facts['laterStay']> {
  const later = { teacherId: stay.teacherId, startedOn: { $gt: stay.startedOn } };
  const first = { orderBy: { startedOn: 'asc' } } as const;
  const next =
    role === 'ect'
      ? await em.findOne(EctAtSchoolPeriodRecord, later, first)
      : await em.findOne(MentorAtSchoolPeriodRecord, { ...later, schoolId: stay.schoolId }, first);
  return next && { school: await schoolName(em, next.schoolId), startedOn: next.startedOn };
}

function tell({ lastDay }: { lastDay: Day }, found: Found): Told {
  const { role, teacher, school, stay, goesOn, providers, others, reported } = found;
  return {
    sentence: `Cancelled ${teacher.name}’s leaving of ${school.name} on ${longDay(lastDay)}`,
    subjects: [
      { type: 'Teacher', id: teacher.id },
      { type: 'School', id: school.id },
      { type: role === 'ect' ? 'EctAtSchoolPeriod' : 'MentorAtSchoolPeriod', id: stay.id },
      ...goesOn.flatMap(({ rowId }) => {
        const other = others.get(rowId);
        const provider = providers.get(rowId);
        return [
          ...(other ? [{ type: 'Teacher', id: other.teacherId }] : []),
          ...(provider ? [{ type: 'LeadProvider', id: provider.leadProviderId }] : []),
        ];
      }),
    ],
    notices: [
      `${school.name} will see ${teacher.name} go on there after ${longDay(lastDay)}.`,
      ...goesOn.map((row) => notice(row, found)),
      ...(reported
        ? []
        : ['What ended with the stay is not on record. Look at the training and the mentoring yourself.']),
    ],
  };
}

function notice(
  { table, rowId, from, startedOn, finishedOn }: GoesOn,
  { role, teacher, providers, others }: Found,
): string {
  const until = finishedOn === null ? '' : ` to ${longDay(finishedOn)}`;
  const what = table === 'training_periods' ? 'Training' : 'Mentoring';
  if (!from) return `${what} from ${longDay(startedOn)}${until} is back.`;
  const on = `from ${longDay(dayAfter(String(from['finished_on'])))}${until}`;
  const other = others.get(rowId)?.name;
  if (table === 'training_periods')
    return `${providers.get(rowId)?.leadProvider ?? 'The school'} will see the training of ${teacher.name} go on ${on}.`;
  return role === 'ect'
    ? `${other ?? 'The mentor'} mentors ${teacher.name} on ${on}.`
    : `${teacher.name} mentors ${other ?? 'the ECT'} on ${on}.`;
}
