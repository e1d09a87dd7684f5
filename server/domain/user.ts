/** A person of the department, or a named system actor that imports, seeds and nightly jobs work as. */
export const userKinds = ['person', 'system'] as const;
export type UserKind = (typeof userKinds)[number];

/** What someone may do. One role a person: nobody can both give access and approve a payment. */
export const roles = [
  'support',
  'finance',
  'finance_approver',
  'developer',
  'user_manager',
  'system',
] as const;
export type Role = (typeof roles)[number];
