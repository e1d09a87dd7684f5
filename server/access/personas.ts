import type { Role } from '../domain/user.ts';

export interface Persona {
  readonly name: string;
  readonly email: string;
  readonly role: Exclude<Role, 'system'>;
}

/** The made-up people of a development database, one a role, whose first letters say which. */
export const personas: readonly Persona[] = [
  { name: 'Sam Sesay', email: 'sam.sesay@example.com', role: 'support' },
  { name: 'Fiona Finch', email: 'fiona.finch@example.com', role: 'finance' },
  { name: 'Alex Appiah', email: 'alex.appiah@example.com', role: 'finance_approver' },
  { name: 'Devika Desai', email: 'devika.desai@example.com', role: 'developer' },
  { name: 'Uma Usman', email: 'uma.usman@example.com', role: 'user_manager' },
];

/** Known to the identity provider, unknown to the console: to see what someone without access sees. */
export const newStarter = { name: 'Noor Newell', email: 'noor.newell@example.com' };
