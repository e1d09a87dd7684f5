/** Every schedule that a contract period may have. */
export const scheduleIdentifiers = ['standard', 'extended', 'reduced', 'replacement'].flatMap((kind) =>
  ['september', 'january', 'april'].map((month) => `ecf-${kind}-${month}`),
);
