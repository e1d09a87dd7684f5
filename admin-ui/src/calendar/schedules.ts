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
/** Every schedule that a contract period may have. */
export const scheduleIdentifiers = ['standard', 'extended', 'reduced', 'replacement'].flatMap((kind) =>
  ['september', 'january', 'april'].map((month) => `ecf-${kind}-${month}`),
);
