import type { Day } from '../day.ts';
import { contractYears } from './calendar.ts';
import { fateOf, person } from './chosen.ts';
import { contractYearOf, dayIn, earlier, plusDays, plusYears } from './days.ts';
import { declare, reached } from './declaring.ts';
import type { Lives, Stay, Teacher } from './lives.ts';
import { trainEct } from './training-of-an-ect.ts';
import type { School } from './world.ts';

export interface Uplift {
  readonly pupilPremium: boolean;
  readonly sparsity: boolean;
}

interface Course {
  readonly from: Day;
  /** The day the last stay ends, and why; null while it goes on. */
  readonly to: Day | null;
  readonly ending: 'passed' | 'failed' | 'left' | null;
  readonly schoolLed: boolean;
}

function courseOf({ chance, today }: Lives): Course {
  const year = chance.weighted(contractYears(today).map((one, index) => [one, 14 + index] as const));
  const [month, day] = chance.weighted([
    [[9, 1], 80],
    [[1, 4], 12],
    [[4, 15], 8],
  ] as const);
  const start = plusDays(dayIn(month === 9 ? year : year + 1, month, day), chance.between(0, 6));
  const soon = plusDays(today, 40);
  const from = start <= soon ? start : plusDays(dayIn(contractYearOf(today) - 1, 9, 1), chance.between(0, 6));
  const schoolLed = chance.of(10);
  const done = plusDays(plusYears(from, 2), chance.between(-45, -10));
  if (chance.of(7)) {
    const left = plusDays(from, chance.between(90, 600));
    if (left < today) return { from, to: left, ending: 'left', schoolLed };
  }
  if (done < today && chance.of(88))
    return { from, to: done, ending: chance.of(99) ? 'passed' : 'failed', schoolLed };
  return { from, to: null, ending: null, schoolLed };
}

/** An ECT's life from the first day at a school to today. */
export function tellEct(
  lives: Lives,
  trn: string,
  school: School,
  mentors: ReadonlyMap<School, Stay[]>,
  uplifts: ReadonlyMap<School, Uplift>,
): void {
  const { chance, today, world } = lives;
  const course = courseOf(lives);
  const { from, to, ending, schoolLed } = course;
  const teacher = person(lives, trn, dayIn(Number(from.slice(0, 4)), from.slice(5) < '07-01' ? 1 : 7, 1));
  const moves = chance.of(9) ? plusDays(from, chance.between(120, 500)) : null;
  const movedOn = moves !== null && moves < today && (to === null || plusDays(moves, 30) < to) ? moves : null;
  const reason =
    ending === 'left'
      ? chance.pick(['left_teaching_profession', 'career_break', 'contract_ended'] as const)
      : null;
  const stays: Stay[] = [];
  if (movedOn) {
    stays.push(lives.stay('ect', teacher, school, from, plusDays(movedOn, -1), 'moved_school'));
    stays.push(
      lives.stay(
        'ect',
        teacher,
        chance.pick(world.schools.filter((one) => one !== school)),
        movedOn,
        to,
        reason,
      ),
    );
  } else stays.push(lives.stay('ect', teacher, school, from, to, reason));
  tellInduction(lives, teacher, course);
  const mentorships = stays.map((stay) => ({
    stay,
    id: tellMentorship(lives, stay, mentors.get(stay.school) ?? []),
  }));
  const trainings = trainEct(lives, stays, schoolLed);
  for (const { training, type, on } of reached(lives, trainings, from)) {
    const mentorshipId = mentorships.find(({ stay }) => stay === training.stay)?.id ?? null;
    const flags = type === 'started' && training.year < 2025 ? uplifts.get(training.stay.school) : undefined;
    const fate = fateOf(lives);
    const made = { on, mentorshipId, ...(flags && { uplift: flags }) };
    declare(lives, training, type, { ...made, fate });
  }
}

function tellInduction(lives: Lives, teacher: Teacher, { from, to, ending, schoolLed }: Course): void {
  const { chance, today } = lives;
  const claimed = plusDays(from, chance.between(0, 25));
  if (claimed > today || (ending === null && chance.of(6))) return;
  const outcome = ending === 'passed' ? 'pass' : ending === 'failed' ? 'fail' : null;
  lives.induction(teacher, earlier(claimed, to ?? claimed), to, outcome, { schoolLed });
  if (chance.of(3)) lives.rows.add('induction_extensions', { teacher_id: teacher.id, number_of_terms: '1' });
}

function tellMentorship(lives: Lives, stay: Stay, mentors: readonly Stay[]): string | null {
  const there = mentors.filter((mentor) => mentor.to === null || mentor.to > plusDays(stay.from, 60));
  if (!there.length) return null;
  return lives.mentorship(stay, lives.chance.pick(there));
}
