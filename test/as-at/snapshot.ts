import type pg from 'pg';
import { londonDay } from '../../server/domain/day.ts';
import type { Console } from '../support/console.ts';
import type { Life } from './random-life.ts';

/** Everything of a life, and of what it refers to, as it stood at an instant: each row, and the pages of the console. */
export interface Snapshot {
  readonly at: string;
  readonly rows: readonly string[];
  readonly pages: unknown;
}

const OF_TEACHER = [
  'ect_at_school_periods',
  'mentor_at_school_periods',
  'training_periods',
  'induction_periods',
  'induction_extensions',
  'declarations',
];
const OF_WORLD = [
  'schools',
  'register_schools',
  'school_partnerships',
  'statements',
  'statement_adjustments',
  'active_lead_providers',
  'lead_providers',
  'delivery_partners',
  'schedules',
  'milestones',
  'appropriate_bodies',
  'contracts',
];

/** Names without a schema: the search path says whether they are those of the present or of the past. */
const ROWS = [
  ...OF_TEACHER.map(
    (table) => `select '${table}' as of, to_jsonb(t) as row from ${table} t where teacher_id = any($1)`,
  ),
  `select 'teachers', to_jsonb(t) from teachers t where id = any($1)`,
  `select 'mentorship_periods', to_jsonb(m) from mentorship_periods m join ect_at_school_periods e
     on e.id = m.ect_at_school_period_id where e.teacher_id = any($1)`,
  `select 'record_names', to_jsonb(n) from record_names n where id = any($1)`,
  ...OF_WORLD.map((table) => `select '${table}', to_jsonb(t) from ${table} t where t.id = any($2)`),
].join(' union all ');

const STAY = `id startedOn finishedOn email leavingReason reportedLeavingBy { name } school { id name urn }
  trainingPeriods { id startedOn finishedOn status trainingProgramme deferredAt deferralReason withdrawnAt
    withdrawalReason leadProvider { name } deliveryPartner { name } schoolPartnership { id }
    schedule { identifier milestones { declarationType startDate milestoneDate } } }
  mentorshipPeriods { id startedOn finishedOn mentor { teacher { name } } ect { teacher { name } } }`;
const PAGES = {
  teacher: `teacher(id: $teacher) { id trn name trsName correctedName trsInductionStatus
    ectFirstBecameEligibleForTrainingAt mentorBecameIneligibleForFundingOn
    ectAtSchoolPeriods { ${STAY} workingPattern } mentorAtSchoolPeriods { ${STAY} }
    inductionPeriods { id startedOn finishedOn numberOfTerms outcome appropriateBody { name } } }`,
  money: `teacher(id: $teacher) { declarations { id declarationType declarationDate paymentStatus clawbackStatus createdAt
      paymentStatement { id name status deadlineDate } clawbackStatement { id name status } trainingPeriod { id } }
    history { id action sentence reversedBy { id } } }`,
  school: `school(id: $school) { id urn name status inductionTutorName inductionTutorEmail
    ectsNow { id teacher { name } } mentorsNow { id teacher { name } }
    partnerships { id leadProvider { name } deliveryPartner { name } } history { id } }`,
};
const variablesOf = (page: string) => (page.includes('$school') ? '$school: ID!' : '$teacher: ID!');

export class Snapshots {
  readonly #client: pg.Client;
  readonly #console: Console;
  constructor(client: pg.Client, console: Console) {
    this.#client = client;
    this.#console = console;
  }

  async take(life: Life): Promise<Snapshot> {
    const { rows } = await this.#client.query(
      `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`,
    );
    const { at } = rows[0];
    // Lists of who is at a school now are of the real day, whose knowledge this is.
    const { today } = this.#console;
    this.#console.today = londonDay(new Date(at));
    const snapshot = { at, rows: await this.#rows(life, null), pages: await this.#pages(life, null) };
    this.#console.today = today;
    return snapshot;
  }

  /** What the database and the console say of that instant now. */
  rebuild = async (life: Life, at: string): Promise<Snapshot> => ({
    at,
    rows: await this.#rows(life, at),
    pages: await this.#pages(life, at),
  });

  async #rows(life: Life, at: string | null): Promise<string[]> {
    await this.#client.query(
      `select set_config('search_path', $1, false), set_config('audit.known_at', $2, false)`,
      at === null ? ['public', ''] : ['as_at, public', at.replace(/Z$/, '999Z')],
    );
    const { rows } = await this.#client.query(ROWS, [[life.teacher.id, life.mentorTeacher.id], life.world]);
    return rows.map((row) => JSON.stringify(row)).sort();
  }

  async #pages(life: Life, at: string | null): Promise<unknown> {
    const answers: Record<string, unknown> = {};
    for (const [name, page] of Object.entries(PAGES)) {
      const { data, errors } = await this.#console
        .as('support')
        .ask(
          at === null
            ? `query (${variablesOf(page)}) { ${page} }`
            : `query (${variablesOf(page)}, $moment: Moment!) { asAt(moment: $moment) { ${page} } }`,
          { teacher: life.teacher.id, school: life.school.id, moment: { knownAt: at } },
        );
      if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
      answers[name] = at === null ? data : data.asAt;
    }
    return answers;
  }
}
