import { declarationTypeInWords } from '../parts/names.ts';

const TYPES = [
  'started',
  'retained-1',
  'retained-2',
  'retained-3',
  'retained-4',
  'completed',
  'extended-1',
  'extended-2',
  'extended-3',
];

export const typeChoices = TYPES.map((value) => ({ value, words: declarationTypeInWords(value) }));
export const roleChoices = [
  { value: 'ect', words: 'ECTs' },
  { value: 'mentor', words: 'Mentors' },
];
