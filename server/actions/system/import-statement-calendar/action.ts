import { defineAction } from '../../../audit/action.ts';
import type { GivenFile } from '../../../domain/set-up/given-file.ts';
import { inFigures, remarks } from '../../../domain/set-up/line-report.ts';
import { calendarFacts, writeCalendar } from '../../../records/statement-calendar.ts';
import { decide, type Facts, type Outcome } from './rule.ts';

export const importStatementCalendar = defineAction<object, GivenFile, Facts, Outcome>({
  name: 'import-statement-calendar',
  called: 'import the statement calendar',
  allowed: ['system'],
  on: [],

  gather: ({ em, now }) => calendarFacts(em, now),

  steps: () => [],
  decide: (facts, file, today) => decide(facts, file, today),

  apply: ({ em }, outcome) => writeCalendar(em, outcome),

  tell: ({ report, added, moved, leadProviderIds }, _facts, { fileName }) => ({
    sentence: `Imported the statement calendar from ${fileName}: ${inFigures(report)}`,
    subjects: [
      ...leadProviderIds.map((id) => ({ type: 'LeadProvider', id })),
      ...moved.map(({ id }) => ({ type: 'Statement', id })),
    ],
    notices: [
      ...remarks(report),
      `${added.length} statements are made and ${moved.length} move, of ${leadProviderIds.length} lead providers, who will see them.`,
    ],
  }),
});
