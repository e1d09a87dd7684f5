import { type Day, longDay } from '../day.ts';
import { agree, type Decision, refuse } from '../decision.ts';
import type { GivenFile, Note } from './given-file.ts';
import { type Fate, type LineReport, lineReport, nothingIn } from './line-report.ts';
import { type CalendarRow, readStatementCalendar } from './statement-calendar.ts';
import { type FeeType, type StatementStatus, statementMonth } from '../statement.ts';

export interface CalendarStatement {
  readonly id: string;
  readonly activeLeadProviderId: string;
  readonly contractId: string;
  readonly year: number;
  readonly month: number;
  readonly feeType: FeeType;
  readonly status: StatementStatus;
  readonly deadlineDate: Day;
  readonly paymentDate: Day;
}

/** A lead provider of a contract year, with its contracts: the first one first. */
export interface Provider {
  readonly id: string;
  readonly leadProviderId: string;
  readonly name: string;
  readonly contractYear: number;
  readonly contractIds: readonly string[];
}

export interface CalendarFacts {
  readonly providers: readonly Provider[];
  readonly statements: readonly CalendarStatement[];
  readonly frozenYears: readonly number[];
}

export type NewStatement = Omit<CalendarStatement, 'id' | 'status'>;
export interface MovedStatement {
  readonly id: string;
  readonly deadlineDate: Day;
  readonly paymentDate: Day;
}

export interface CalendarOutcome {
  readonly report: LineReport;
  readonly added: readonly NewStatement[];
  readonly moved: readonly MovedStatement[];
  /** The lead providers that get statements or see theirs move. */
  readonly leadProviderIds: readonly string[];
}

/** What comes of one line for one lead provider. */
type Part =
  | { readonly is: 'added'; readonly statement: NewStatement }
  | { readonly is: 'moved'; readonly statement: MovedStatement }
  | { readonly is: 'unchanged' }
  | { readonly is: 'kept' | 'not made'; readonly because: string };

/** Every line holds for each lead provider with a contract of its contract year. Statements that the file does not name stay as they are. */
export function compareCalendar(
  facts: CalendarFacts,
  file: GivenFile,
  today: Day,
): Decision<CalendarOutcome> {
  const read = readStatementCalendar(file);
  if (!read.agreed) return read;
  const known = new Map(
    facts.statements.map((one) => [
      `${one.activeLeadProviderId} ${statementMonth(one.year, one.month)}`,
      one,
    ]),
  );
  const lines = read.outcome.taken.map(({ line, row }) => {
    const providers = facts.providers.filter(
      ({ contractYear, contractIds }) => contractYear === row.contractYear && contractIds.length > 0,
    );
    const frozen = facts.frozenYears.includes(row.contractYear);
    const parts = providers.map((provider) => {
      const found = known.get(`${provider.id} ${statementMonth(row.year, row.month)}`);
      const part = found ? compared(row, found, frozen, today) : made(row, provider, facts, frozen, today);
      return { provider, part };
    });
    return { line, row, parts, fate: fateOf(row, parts) };
  });
  const all = lines.flatMap(({ parts }) => parts);
  return agree({
    report: lineReport(read.outcome, lines, lines.flatMap(flagsOf)),
    added: all.flatMap(({ part }) => (part.is === 'added' ? [part.statement] : [])),
    moved: all.flatMap(({ part }) => (part.is === 'moved' ? [part.statement] : [])),
    leadProviderIds: [
      ...new Set(
        all.flatMap(({ part, provider }) =>
          part.is === 'added' || part.is === 'moved' ? [provider.leadProviderId] : [],
        ),
      ),
    ],
  });
}

const FROZEN = (year: number): string => `Payments of contract period ${year} are frozen`;

/** A deadline is set before it passes (LIFE-01); what is past its open state, or of another fee type, is not ours to move. */
function compared(row: CalendarRow, found: CalendarStatement, frozen: boolean, today: Day): Part {
  const { deadlineDate, paymentDate, contractYear } = row;
  if (found.feeType !== row.feeType)
    return {
      is: 'kept',
      because: `It is ${article(found.feeType)} statement here and ${article(row.feeType)} one in the file`,
    };
  if (found.deadlineDate === deadlineDate && found.paymentDate === paymentDate) return { is: 'unchanged' };
  const here = `, so its dates stay ${longDay(found.deadlineDate)} and ${longDay(found.paymentDate)}`;
  if (frozen) return { is: 'kept', because: FROZEN(contractYear) + here };
  if (found.status !== 'open') return { is: 'kept', because: `It is ${found.status} already${here}` };
  if (found.deadlineDate !== deadlineDate && deadlineDate <= today)
    return { is: 'kept', because: `A deadline cannot be moved to a day that has passed${here}` };
  return { is: 'moved', statement: { id: found.id, deadlineDate, paymentDate } };
}

const article = (feeType: FeeType): string => (feeType === 'output' ? 'an output' : 'a service');

/** A statement made after its deadline would pay service fees of a month long settled elsewhere, and no declaration could join it. */
function made(row: CalendarRow, provider: Provider, facts: CalendarFacts, frozen: boolean, today: Day): Part {
  const { contractYear, year, month, deadlineDate, paymentDate, feeType } = row;
  if (frozen) return { is: 'not made', because: FROZEN(contractYear) };
  if (deadlineDate <= today)
    return { is: 'not made', because: 'Its deadline has passed, and a statement is made before that' };
  const contractId = contractFor(row, provider, facts.statements);
  const statement = {
    activeLeadProviderId: provider.id,
    contractId,
    year,
    month,
    feeType,
    deadlineDate,
    paymentDate,
  };
  return { is: 'added', statement };
}

/** The contract of the provider's statement before it, or else after it; its latest when it has no statement yet. */
function contractFor(
  row: CalendarRow,
  { id, contractIds }: Provider,
  statements: readonly CalendarStatement[],
): string {
  const month = statementMonth(row.year, row.month);
  const own = statements
    .filter(({ activeLeadProviderId }) => activeLeadProviderId === id)
    .toSorted((a, b) => (statementMonth(a.year, a.month) < statementMonth(b.year, b.month) ? -1 : 1));
  const nearest = own.findLast((one) => statementMonth(one.year, one.month) < month) ?? own[0];
  return nearest?.contractId ?? contractIds.at(-1) ?? '';
}

type Parts = readonly { readonly provider: Provider; readonly part: Part }[];

function fateOf({ contractYear }: CalendarRow, parts: Parts): Fate {
  const some = (...kinds: Part['is'][]) => parts.some(({ part }) => kinds.includes(part.is));
  if (some('added')) return 'added';
  if (some('moved')) return 'changed';
  if (some('unchanged', 'kept')) return 'unchanged';
  const [first] = parts;
  return {
    refused:
      first && 'because' in first.part
        ? `${first.part.because}.`
        : `No lead provider has a contract for ${contractYear} here. Make the contracts first, then import the file again.`,
  };
}

/** What does not happen, and for whom: one note for each reason. */
function flagsOf({ line, parts }: { readonly line: number; readonly parts: Parts }): Note[] {
  const reasons = Map.groupBy(
    parts.flatMap(({ provider, part }) => ('because' in part ? [{ name: provider.name, ...part }] : [])),
    ({ is, because }) => `${is === 'not made' ? 'No statement is made' : 'Not moved'}: ${because}`,
  );
  return [...reasons].map(([reason, of]) => ({
    line,
    because:
      of.length === parts.length ? `${reason}.` : `${reason} (${of.map(({ name }) => name).join(', ')}).`,
  }));
}

/** A calendar is imported when it tells something new. */
export function decideCalendar(facts: CalendarFacts, file: GivenFile, today: Day): Decision<CalendarOutcome> {
  const found = compareCalendar(facts, file, today);
  if (!found.agreed) return found;
  const nothing = nothingIn(found.outcome.report);
  return nothing ? refuse(nothing.code, nothing.because) : found;
}
