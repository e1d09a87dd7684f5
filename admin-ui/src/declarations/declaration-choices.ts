import { declarationTypeInWords } from '../parts/names.ts';

/** In the order in which they are reached. */
export const declarationTypes = [
  'started',
  'retained-1',
  'retained-2',
  'retained-3',
  'retained-4',
  'completed',
  'extended-1',
  'extended-2',
  'extended-3',
] as const;

export const typeChoices = declarationTypes.map((value) => ({ value, words: declarationTypeInWords(value) }));
export const roleChoices = [
  { value: 'ect', words: 'ECTs' },
  { value: 'mentor', words: 'Mentors' },
];
