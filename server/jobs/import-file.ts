import { actions } from '../actions/index.ts';
import * as bodies from '../actions/system/import-appropriate-bodies/rule.ts';
import * as schedules from '../actions/system/import-schedules/rule.ts';
import * as calendar from '../actions/system/import-statement-calendar/rule.ts';
import { systemActions } from '../actions/system/index.ts';
import type { Answer } from '../audit/door.ts';
import type { Role } from '../database/roles.ts';
import type { Decision } from '../domain/decision.ts';
import type { GivenFile, Note } from '../domain/set-up/given-file.ts';
import { inFigures, type LineReport } from '../domain/set-up/line-report.ts';
import { UnreadableFile } from '../imports/csv-text.ts';
import { readFile } from '../imports/read-file.ts';
import { readGiven } from '../imports/read-given.ts';
import { newId } from '../records/columns.ts';
import { stageUpload } from '../records/school-uploads.ts';
import { asSystem, type System } from './as-system.ts';

export const importKinds = ['schools', 'appropriate-bodies', 'schedules', 'statements'] as const;
export type ImportKind = (typeof importKinds)[number];

/** What an import does, or did. */
export interface Imported {
  readonly is: 'planned' | 'done' | 'nothing to change' | 'refused';
  /** The event's sentence, or why there is none. */
  readonly sentence: string;
  /** What came of every line, in figures; a register file tells this in the sentence. */
  readonly figures: string | null;
  readonly notices: readonly string[];
  readonly refused: readonly Note[];
  readonly flagged: readonly Note[];
}

interface Options {
  readonly url: (role: Role) => string;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly body: Buffer;
  /** Otherwise it is planned, and nothing is written. */
  readonly apply: boolean;
  readonly clock?: () => Date;
}

const REASON = 'Imported from a file (npm run import)';

/** Plans or imports one file, as a named system actor. Throws `UnreadableFile` when it cannot be read at all. */
export const importFile = ({ url, kind, fileName, body, apply, clock }: Options): Promise<Imported> =>
  asSystem(
    url,
    kind === 'schools' ? 'School register import' : 'Set-up',
    async (system) => {
      const confirm = apply ? 'unseen' : 'plan only';
      if (kind === 'schools') return importOfRegister(system, fileName, body, confirm);
      const file = await readGiven(fileName, body);
      const report = await reports[kind](system, file);
      if (!report.agreed) throw new UnreadableFile(report.refusal.because);
      const answer = await system.ask(setUpActions[kind], file, REASON, confirm);
      const { refused, flagged } = report.outcome;
      return { ...toldBy(answer), figures: inFigures(report.outcome), refused, flagged };
    },
    clock,
  );

const setUpActions = {
  'appropriate-bodies': systemActions.importAppropriateBodies,
  schedules: systemActions.importSchedules,
  statements: systemActions.importStatementCalendar,
};

type Report = (system: System, file: GivenFile) => Promise<Decision<LineReport>>;

const reported = (compared: Decision<{ readonly report: LineReport }>): Decision<LineReport> =>
  compared.agreed ? { agreed: true, outcome: compared.outcome.report } : compared;

/** Every line with what would come of it, of files too that would change nothing. */
const reports: Record<Exclude<ImportKind, 'schools'>, Report> = {
  async 'appropriate-bodies'(system, file) {
    const { facts } = await system.see(systemActions.importAppropriateBodies, file);
    return reported(bodies.compare(facts, file));
  },
  async schedules(system, file) {
    const { facts } = await system.see(systemActions.importSchedules, file);
    return reported(schedules.compare(facts, file));
  },
  async statements(system, file) {
    const { facts, today } = await system.see(systemActions.importStatementCalendar, file);
    return reported(calendar.compare(facts, file, today));
  },
};

const registerActions = { schools: actions.importSchools, links: actions.importSchoolLinks };

/** A file of the register: its first line tells whether it holds schools or their links. */
async function importOfRegister(
  system: System,
  fileName: string,
  body: Buffer,
  confirm: 'unseen' | 'plan only',
): Promise<Imported> {
  const file = await readFile(fileName, body);
  const uploadId = newId();
  const refused = await stageUpload(system.em, uploadId, system.userId, file);
  const answer = await system.ask(registerActions[file.kind], { uploadId }, REASON, confirm);
  return { ...toldBy(answer), figures: null, refused, flagged: [] };
}

function toldBy(answer: Answer): Pick<Imported, 'is' | 'sentence' | 'notices'> {
  if (answer.is === 'done') return { is: 'done', sentence: answer.sentence, notices: [] };
  if (answer.is === 'planned')
    return { is: 'planned', sentence: answer.plan.told.sentence, notices: answer.plan.told.notices };
  const { code, because } = answer.refusal;
  return {
    is: code === 'nothing-to-change' ? 'nothing to change' : 'refused',
    sentence: because,
    notices: [],
  };
}
