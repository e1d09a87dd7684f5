export * from './calendar.ts';
export * from './contracts.ts';
export * from './declarations.ts';
export * from './people.ts';
export * from './providers.ts';
export * from './schools.ts';
export * from './statements.ts';
export { inside, type Story, test } from './story.ts';
export * from './training.ts';
