import { addUsers } from './add-users/action.ts';
import { checkDrift } from './check-drift/action.ts';
import { importAppropriateBodies } from './import-appropriate-bodies/action.ts';
import { importSchedules } from './import-schedules/action.ts';
import { importStatementCalendar } from './import-statement-calendar/action.ts';
import { loadDemoProviders } from './load-demo-providers/action.ts';
import { loadDemoTeachers } from './load-demo-teachers/action.ts';
import { sealPaidStatements } from './seal-paid-statements/action.ts';

/** What only the service itself does, as a named system actor: no mutation, no button. */
export const systemActions = {
  addUsers,
  checkDrift,
  importAppropriateBodies,
  importSchedules,
  importStatementCalendar,
  loadDemoProviders,
  loadDemoTeachers,
  sealPaidStatements,
};
