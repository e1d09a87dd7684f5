import { agree, type Decision, refuse } from '../../../domain/decision.ts';
import type { DeclarationType } from '../../../domain/declaration.ts';
import type { GivenFile } from '../../../domain/set-up/given-file.ts';
import { type Fate, type LineReport, lineReport, nothingIn } from '../../../domain/set-up/line-report.ts';
import { type MilestoneRow, readSchedules } from '../../../domain/set-up/schedules.ts';
import type { ScheduleIdentifier } from '../../../domain/training.ts';

export interface Facts {
  readonly periods: readonly { readonly year: number; readonly paymentsFrozen: boolean }[];
  readonly schedules: readonly {
    readonly id: string;
    readonly contractPeriodYear: number;
    readonly identifier: ScheduleIdentifier;
  }[];
  readonly milestones: readonly {
    readonly id: string;
    readonly scheduleId: string;
    readonly declarationType: DeclarationType;
    readonly startDate: string;
    readonly milestoneDate: string | null;
  }[];
}

export interface Outcome {
  readonly report: LineReport;
  readonly added: readonly MilestoneRow[];
  readonly changed: readonly (MilestoneRow & { readonly id: string })[];
}

/** What comes of every line. Milestones that the file does not name stay as they are. */
export function compare({ periods, schedules, milestones }: Facts, file: GivenFile): Decision<Outcome> {
  const read = readSchedules(file);
  if (!read.agreed) return read;
  const ofSchedule = new Map(
    schedules.map(({ id, identifier, contractPeriodYear }) => [id, `${identifier} ${contractPeriodYear}`]),
  );
  const known = new Map(
    milestones.map((one) => [`${ofSchedule.get(one.scheduleId)} ${one.declarationType}`, one]),
  );
  const years = new Map(periods.map((period) => [period.year, period]));
  const compared = read.outcome.taken.map(({ line, row }) => {
    const found = known.get(`${row.identifier} ${row.year} ${row.declarationType}`);
    return { line, row, id: found?.id, fate: fateOf(row, years.get(row.year), found) };
  });
  return agree({
    report: lineReport(read.outcome, compared),
    added: compared.flatMap(({ fate, row }) => (fate === 'added' ? [row] : [])),
    changed: compared.flatMap(({ fate, row, id }) =>
      fate === 'changed' && id !== undefined ? [{ ...row, id }] : [],
    ),
  });
}

function fateOf(
  row: MilestoneRow,
  period: Facts['periods'][number] | undefined,
  found: Facts['milestones'][number] | undefined,
): Fate {
  if (!period)
    return {
      refused: `There is no contract period ${row.year} here. Make it first, then import the file again.`,
    };
  if (found && found.startDate === row.startDate && found.milestoneDate === row.milestoneDate)
    return 'unchanged';
  if (period.paymentsFrozen)
    return {
      refused: `Payments of contract period ${row.year} are frozen, so its milestones stay as they are${found ? ` (${found.startDate} to ${found.milestoneDate ?? 'no deadline'})` : ''}.`,
    };
  return found ? 'changed' : 'added';
}

export function decide(facts: Facts, file: GivenFile): Decision<Outcome> {
  const compared = compare(facts, file);
  if (!compared.agreed) return compared;
  const nothing = nothingIn(compared.outcome.report);
  return nothing ? refuse(nothing.code, nothing.because) : compared;
}
