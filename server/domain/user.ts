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

const roleNames: Record<Role, string> = {
  support: 'support agent',
  finance: 'finance officer',
  finance_approver: 'finance approver',
  developer: 'developer',
  user_manager: 'user manager',
  system: 'system actor',
};

/** 'finance officer', as a sentence says it. */
export const roleName = (role: Role): string => roleNames[role];
