import { defineAction } from '../../audit/action.ts';
import type { CalendarFacts, CalendarOutcome } from '../../domain/set-up/compare-calendar.ts';
import type { GivenFile } from '../../domain/set-up/given-file.ts';
import { inFigures, remarks } from '../../domain/set-up/line-report.ts';
import { calendarFacts, writeCalendar } from '../../records/statement-calendar.ts';
import { decide } from './rule.ts';

export const importStatements = defineAction<object, GivenFile, CalendarFacts, CalendarOutcome>({
  name: 'import-statements',
  called: 'import statements',
  allowed: ['finance'],
  on: [{ type: 'Query', may: 'mayImportStatements' }],

  gather: ({ em, now }) => calendarFacts(em, now),
  steps: () => [],
  decide,
  apply: ({ em }, outcome) => writeCalendar(em, outcome),

  tell: ({ report, added, moved, leadProviderIds }, _facts, { fileName }) => ({
    sentence: `Imported statements from ${fileName}: ${inFigures(report)}`,
    subjects: [
      ...leadProviderIds.map((id) => ({ type: 'LeadProvider', id })),
      ...moved.map(({ id }) => ({ type: 'Statement', id })),
    ],
    notices: [
      ...remarks(report),
      `${added.length} statements are made and ${moved.length} move, of ${leadProviderIds.length} lead providers, who will see them.`,
      ...(report.refused.length > 0 ? [`${report.refused.length} lines are left out.`] : []),
    ],
  }),
});
