import { personas } from '../access/personas.ts';
import { systemActions } from '../actions/system/index.ts';
import type { Role } from '../database/roles.ts';
import { asSystem } from './as-system.ts';

/** Gives the made-up people of a development console their access. Those who have it stay as they are. */
export const addPersonas = (url: (role: Role) => string): Promise<string | null> =>
  asSystem(url, 'Set-up', (system) =>
    system.do(systemActions.addUsers, { users: personas }, 'Development: people to sign in as', [
      'users-are-there',
    ]),
  );
