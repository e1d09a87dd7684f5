import { addUsers } from './add-users/action.ts';
import { loadDemoProviders } from './load-demo-providers/action.ts';
import { loadDemoTeachers } from './load-demo-teachers/action.ts';

/** What only the service itself does, as a named system actor: no mutation, no button. */
export const systemActions = {
  addUsers,
  loadDemoProviders,
  loadDemoTeachers,
};
