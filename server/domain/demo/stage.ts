import type { Day } from '../day.ts';
import type { DeclarationType } from '../declaration.ts';
import { latestSeptember, plusDays, plusYears } from './days.ts';
import { declare, type Declared, reached } from './declaring.ts';
import type { Lives, Stay, Teacher, Training } from './lives.ts';
import type { Row } from './rows.ts';
import { FIRST_TRN_OF_STORIES } from './trns.ts';
import type { Active, School } from './world.ts';

/** Somebody with a story: the name to search for, and what can be seen and tried. */
export interface Story {
  readonly name: string;
  readonly shows: string;
  /** What the Teaching Record System has instead, when the name was corrected. */
  readonly inTrs?: string;
  readonly facts?: Row;
  tell(stage: Stage, teacher: Teacher): void;
}

/** Where stories are told: days counted from today, schools and providers by name. */
export class Stage {
  readonly lives: Lives;
  readonly today: Day;
  /** The latest contract year whose September is a month past. */
  readonly year: number;
  /** Its 1 September. */
  readonly september: Day;
  /** By whom stories need a mentor. */
  readonly mentors = new Map<School, Stay>();
  #told = 0;

  constructor(lives: Lives) {
    this.lives = lives;
    this.today = lives.today;
    this.september = latestSeptember(this.today);
    this.year = Number(this.september.slice(0, 4));
  }

  ago = (days: number): Day => plusDays(this.today, -days);
  ahead = (days: number): Day => plusDays(this.today, days);
  /** 1 September so many years before the latest. */
  yearsAgo = (years: number): Day => plusYears(this.september, -years);

  school(name: string): School {
    const found = this.lives.world.schools.find((school) => school.name.startsWith(name));
    if (!found) throw new RangeError(`The demo has no school called ${name}`);
    return found;
  }

  provider(name: string, year: number = this.year): Active {
    const found = this.lives.world.active.find(
      (active) => active.year === year && active.name.startsWith(name),
    );
    if (!found) throw new RangeError(`${name} does not train in ${year}`);
    return found;
  }

  begin({ name, inTrs, facts }: Story): Teacher {
    const [first = '', ...last] = (inTrs ?? name).split(' ');
    this.#told += 1;
    return this.lives.teacher(
      { first, last: last.join(' ') || '.' },
      String(FIRST_TRN_OF_STORIES + this.#told),
      this.yearsAgo(3),
      {
        corrected_name: inTrs ? name : null,
        ...facts,
      },
    );
  }

  /** An ECT at a school from a day on, with a mentor when the school has one. */
  ect(
    teacher: Teacher,
    school: string,
    from: Day,
    to: Day | null = null,
    leaving: Parameters<Lives['stay']>[5] = null,
  ): Stay {
    const stay = this.lives.stay('ect', teacher, this.school(school), from, to, leaving);
    const mentor = this.mentors.get(stay.school);
    if (mentor && mentor.from <= from) this.lives.mentorship(stay, mentor);
    return stay;
  }

  /** The milestones reached by today, in the order of the training. */
  reached(...trainings: readonly Training[]): ReturnType<typeof reached> {
    return trainings[0] ? reached(this.lives, trainings, trainings[0].from) : [];
  }

  /** What the provider has declared by today, as usual. */
  declareAll(...trainings: readonly Training[]): void {
    for (const { training, type, on } of this.reached(...trainings)) this.declare(training, type, { on });
  }

  declare = (training: Training, type: DeclarationType, declared: Declared): string | null =>
    declare(this.lives, training, type, declared);

  /** An ECT of a usual kind: at one school, trained, with an induction, and declared. */
  usual(
    teacher: Teacher,
    school: string,
    provider: string,
    from: Day = this.september,
  ): { stay: Stay; training: Training } {
    const stay = this.ect(teacher, school, from);
    this.lives.induction(teacher, plusDays(from, 6));
    const training = this.lives.training(stay, this.provider(provider, Number(from.slice(0, 4))));
    this.declareAll(training);
    return { stay, training };
  }
}
