import { periodInSentence, shortDay } from '../parts/days.ts';
import { declarationTypeInWords, nameOf } from '../parts/names.ts';
import {
  outcomeOf,
  type Status,
  statusInTime,
  statusOfDeclaration,
  statusOfTraining,
} from '../parts/statuses.tsx';
import { withWhom } from './life.ts';
import type { TeacherOnPage, TrainingOnPage } from './teacher-query.ts';

/** One bar, or one mark, of the picture; one row of its table. */
export interface Item {
  readonly id: string;
  readonly name: string;
  /** Both days included; the same day twice is a moment. */
  readonly startedOn: string;
  readonly finishedOn: string | null;
  readonly status: Status;
}

export interface Lane {
  readonly name: string;
  /** A moment is a mark, which has no length. */
  readonly shape: 'bar' | 'mark';
  readonly items: readonly Item[];
}

/** A whole life as lanes, as it stands on a day; those that hold nothing are left out. */
export function lanesOf(teacher: TeacherOnPage, on: string): readonly Lane[] {
  const lanes: readonly Lane[] = [
    { name: 'School', shape: 'bar', items: stays(teacher, on) },
    { name: 'Mentoring', shape: 'bar', items: mentorships(teacher, on) },
    { name: 'Training', shape: 'bar', items: trainings(teacher, on) },
    { name: 'Induction', shape: 'bar', items: inductions(teacher, on) },
    { name: 'Declarations', shape: 'mark', items: declarations(teacher) },
  ];
  return lanes.filter(({ items }) => items.length > 0);
}

/** 'Hill School as ECT, now': what stands on a bar or beside a mark. */
export const labelOf = ({ name, status }: Item): string => `${name}, ${status[1].toLowerCase()}`;

/** 'Hill School as ECT, now, 1 Sep 2025 to 31 Aug 2026': begins with what is seen, as the spoken name of a button must. */
export const itemInWords = (item: Item): string => `${labelOf(item)}, ${daysInWords(item)}`;

export const daysInWords = ({ startedOn, finishedOn }: Item): string =>
  startedOn === finishedOn ? shortDay(startedOn) : periodInSentence(startedOn, finishedOn);

interface Period {
  readonly id: string;
  readonly startedOn: string;
  readonly finishedOn?: string | null;
}

const itemOf = ({ id, startedOn, finishedOn = null }: Period, name: string, status: Status): Item => ({
  id,
  name,
  startedOn,
  finishedOn,
  status,
});

const stays = ({ ectAtSchoolPeriods, mentorAtSchoolPeriods }: TeacherOnPage, on: string): Item[] => [
  ...ectAtSchoolPeriods.map((stay) => itemOf(stay, `${stay.school.name} as ECT`, statusInTime(stay, on))),
  ...mentorAtSchoolPeriods.map((stay) =>
    itemOf(stay, `${stay.school.name} as mentor`, statusInTime(stay, on)),
  ),
];

const mentorships = ({ ectAtSchoolPeriods, mentorAtSchoolPeriods }: TeacherOnPage, on: string): Item[] => [
  ...ectAtSchoolPeriods.flatMap(({ mentorshipPeriods }) =>
    mentorshipPeriods.map((period) =>
      itemOf(period, `Mentored by ${nameOf(period.mentor.teacher)}`, statusInTime(period, on)),
    ),
  ),
  ...mentorAtSchoolPeriods.flatMap(({ mentorshipPeriods }) =>
    mentorshipPeriods.map((period) =>
      itemOf(period, `Mentors ${nameOf(period.ect.teacher)}`, statusInTime(period, on)),
    ),
  ),
];

const trainings = ({ ectAtSchoolPeriods, mentorAtSchoolPeriods }: TeacherOnPage, on: string): Item[] =>
  [...ectAtSchoolPeriods, ...mentorAtSchoolPeriods]
    .flatMap(({ trainingPeriods }) => trainingPeriods)
    .map((training) => itemOf(training, asWhat(training), statusOfTraining(training, on)));

const asWhat = (training: TrainingOnPage): string =>
  `${withWhom(training)} as ${training.role === 'ect' ? 'ECT' : 'mentor'}`;

const inductions = ({ inductionPeriods }: TeacherOnPage, on: string): Item[] =>
  inductionPeriods.map((period) =>
    itemOf(period, period.appropriateBody.name, statusOfInduction(period, on)),
  );

function statusOfInduction(period: TeacherOnPage['inductionPeriods'][number], on: string): Status {
  if (period.outcome) return outcomeOf(period.outcome);
  return period.finishedOn ? ['neutral', 'Released'] : statusInTime(period, on);
}

const declarations = (teacher: TeacherOnPage): Item[] =>
  teacher.declarations.map((declaration) => ({
    id: declaration.id,
    name: declarationTypeInWords(declaration.declarationType),
    startedOn: declaration.declarationDate,
    finishedOn: declaration.declarationDate,
    status: statusOfDeclaration(declaration),
  }));
