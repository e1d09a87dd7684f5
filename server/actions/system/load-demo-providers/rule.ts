import type { Day } from '../../../domain/day.ts';
import { agree, type Decision, refuse } from '../../../domain/decision.ts';
import { addCalendar } from '../../../domain/demo/calendar.ts';
import { addMoney } from '../../../domain/demo/money.ts';
import { addProviders } from '../../../domain/demo/providers.ts';
import { Rows } from '../../../domain/demo/rows.ts';

export interface Facts {
  readonly contractPeriods: number;
}

export interface Input {
  readonly seed: number;
  /** How many teachers there will be: bands and targets are made for them. */
  readonly teachers: number;
}

/** Calendar, providers, contracts and statements of the demo: into a console that has none of these. */
export function decide({ contractPeriods }: Facts, { seed, teachers }: Input, today: Day): Decision<Rows> {
  if (contractPeriods > 0)
    return refuse('not-empty', 'This console has a calendar already. Load demo data into an empty one.');
  const rows = new Rows(today, 0);
  addCalendar(rows, today);
  const active = addProviders(rows, seed, today);
  addMoney(rows, active, seed, today, teachers * 0.75);
  return agree(rows);
}
