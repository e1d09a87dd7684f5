import type { Day } from '../day.ts';
import type { LeavingReason } from '../leaving.ts';
import type { TeacherRole } from '../teacher.ts';
import type { DeferralReason, ScheduleIdentifier, WithdrawalReason } from '../training.ts';
import { earlier, later, plusDays, yearOf } from './days.ts';
import { type Name, mailbox } from './names.ts';
import type { Chance } from './random.ts';
import type { Row, Rows } from './rows.ts';
import { teacherInTrs } from './teacher-in-trs.ts';
import type { Active, School, World } from './world.ts';

export interface Teacher {
  readonly id: string;
  readonly name: Name;
  readonly row: Row;
}

export interface Stay {
  readonly id: string;
  readonly role: TeacherRole;
  readonly teacher: Teacher;
  readonly school: School;
  readonly from: Day;
  readonly to: Day | null;
}

export interface Training {
  readonly id: string;
  readonly stay: Stay;
  readonly from: Day;
  readonly to: Day | null;
  /** Who trains; null when the school does, or has only asked for a provider. */
  readonly active: Active | null;
  readonly year: number;
  readonly identifier: ScheduleIdentifier;
  readonly partnerId: string | null;
}

export interface TrainingFacts {
  readonly from?: Day;
  readonly to?: Day | null;
  readonly identifier?: ScheduleIdentifier;
  /** The provider asked for, and not yet confirmed. */
  readonly asked?: boolean;
  readonly deferred?: DeferralReason;
  readonly withdrawn?: WithdrawalReason;
}

/** Writes what happens in people's lives as rows, so that a life can be told in a few lines. */
export class Lives {
  readonly rows: Rows;
  readonly world: World;
  readonly today: Day;
  readonly chance: Chance;
  readonly #partnerships = new Map<string, { id: string; partnerId: string }>();

  constructor(rows: Rows, world: World, today: Day, chance: Chance) {
    this.rows = rows;
    this.world = world;
    this.today = today;
    this.chance = chance;
  }

  teacher(name: Name, trn: string, qtsOn: Day, facts: Row = {}): Teacher {
    const id = this.rows.newId();
    const row = this.rows.put('teachers', { id, trn, ...teacherInTrs(name, qtsOn, this.today), ...facts });
    return { id, name, row };
  }

  stay(
    role: TeacherRole,
    teacher: Teacher,
    school: School,
    from: Day,
    to: Day | null = null,
    leaving: LeavingReason | null = null,
  ): Stay {
    const period = {
      teacher_id: teacher.id,
      school_id: school.id,
      started_on: from,
      finished_on: to,
      email: `${mailbox(teacher.name)}@school-${school.urn}.example`,
      reported_leaving_by_school_id: leaving && school.id,
      leaving_reason: leaving,
    };
    const id =
      role === 'ect'
        ? this.rows.add('ect_at_school_periods', {
            ...period,
            working_pattern: this.chance.of(88) ? 'full_time' : 'part_time',
            school_reported_appropriate_body_id: this.chance.pick(this.world.bodies).id,
          })
        : this.rows.add('mentor_at_school_periods', period);
    return { id, role, teacher, school, from, to };
  }

  /** The school's partnership with the provider, made when there is none yet. */
  partnership(school: School, active: Active): { id: string; partnerId: string } {
    const key = `${school.id} ${active.id}`;
    const known = this.#partnerships.get(key);
    if (known) return known;
    const pairing = this.chance.pick(active.pairings);
    const id = this.rows.add('school_partnerships', {
      school_id: school.id,
      lead_provider_delivery_partnership_id: pairing.id,
      created_at: `${active.year}-06-${String(this.chance.between(10, 28))}T09:30:00Z`,
    });
    const made = { id, partnerId: pairing.partnerId };
    this.#partnerships.set(key, made);
    return made;
  }

  /** Training over the whole stay unless said. Without a provider the school trains. */
  training(stay: Stay, active: Active | null, facts: TrainingFacts = {}): Training {
    const {
      from = stay.from,
      to = stay.to,
      identifier = 'ecf-standard-september',
      asked,
      deferred,
      withdrawn,
    } = facts;
    const partnership = active && !asked ? this.partnership(stay.school, active) : null;
    const stopped = to === null ? null : `${earlier(to, this.today)}T14:00:00Z`;
    const id = this.rows.add('training_periods', {
      teacher_id: stay.teacher.id,
      ect_at_school_period_id: stay.role === 'ect' ? stay.id : null,
      mentor_at_school_period_id: stay.role === 'mentor' ? stay.id : null,
      started_on: from,
      finished_on: to,
      training_programme: active ? 'provider_led' : 'school_led',
      school_partnership_id: partnership?.id ?? null,
      expression_of_interest_id: asked && active ? active.id : null,
      schedule_id: active ? (this.world.schedules.get(`${active.year} ${identifier}`) ?? null) : null,
      deferred_at: deferred ? stopped : null,
      deferral_reason: deferred ?? null,
      withdrawn_at: withdrawn ? stopped : null,
      withdrawal_reason: withdrawn ?? null,
    });
    if (stay.role === 'mentor')
      stay.teacher.row['mentor_first_became_eligible_for_training_at'] ??= `${from}T09:00:00Z`;
    return {
      id,
      stay,
      from,
      to,
      identifier,
      active: asked ? null : active,
      year: active?.year ?? yearOf(from),
      partnerId: partnership?.partnerId ?? null,
    };
  }

  /** As far as both stays reach, unless it ends earlier. */
  mentorship(ect: Stay, mentor: Stay, from: Day = ect.from, to: Day | null = ect.to): string | null {
    const start = later(from, later(ect.from, mentor.from));
    const ends = [to, ect.to, mentor.to].filter((day) => day !== null);
    const end = ends.length ? ends.reduce(earlier) : null;
    if (ect.school !== mentor.school || ect.teacher === mentor.teacher || (end !== null && end < start))
      return null;
    return this.rows.add('mentorship_periods', {
      ect_at_school_period_id: ect.id,
      mentor_at_school_period_id: mentor.id,
      started_on: start,
      finished_on: end,
    });
  }

  /** A statutory induction. One with an end and without an outcome was released by its body. */
  induction(
    teacher: Teacher,
    from: Day,
    to: Day | null = null,
    outcome: 'pass' | 'fail' | null = null,
    facts: { bodyId?: string; schoolLed?: boolean; terms?: number } = {},
  ): void {
    this.rows.add('induction_periods', {
      teacher_id: teacher.id,
      appropriate_body_id:
        facts.bodyId ?? this.chance.pick(this.world.bodies.filter(({ national }) => !national)).id,
      started_on: from,
      finished_on: to,
      number_of_terms: to === null ? null : String(facts.terms ?? (outcome ? 6 : 2)),
      outcome,
      induction_programme: facts.schoolLed ? 'unknown' : 'fip',
      training_programme: facts.schoolLed ? 'school_led' : 'provider_led',
      fail_confirmation_sent_on: outcome === 'fail' ? to : null,
    });
    const { row } = teacher;
    row['trs_induction_start_date'] ??= from;
    row['trs_induction_status'] =
      outcome === 'pass' ? 'Passed' : outcome === 'fail' ? 'Failed' : 'InProgress';
    if (outcome) row['trs_induction_completed_date'] = to;
    if (from <= this.today)
      row['ect_first_became_eligible_for_training_at'] ??= `${plusDays(from, 1)}T09:00:00Z`;
  }
}
