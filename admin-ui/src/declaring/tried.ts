/** What is tried, as the address of the page says it; parts not yet chosen are empty. */
export interface Tried {
  readonly trainingPeriodId: string;
  readonly declarationType: string;
  readonly declarationDate: string;
  readonly evidenceType: string;
}

const KEYS = {
  trainingPeriodId: 'training',
  declarationType: 'type',
  declarationDate: 'date',
  evidenceType: 'evidence',
};

/** The page on which a declaration of a teacher is tried, for one training when it is said. */
export const addressOfTrial = (teacherId: string, trainingPeriodId?: string): string =>
  `/teachers/${teacherId}/declare${trainingPeriodId ? `?training=${trainingPeriodId}` : ''}`;

export const triedIn = (address: URLSearchParams): Tried => ({
  trainingPeriodId: address.get(KEYS.trainingPeriodId) ?? '',
  declarationType: address.get(KEYS.declarationType) ?? '',
  declarationDate: address.get(KEYS.declarationDate) ?? '',
  evidenceType: address.get(KEYS.evidenceType) ?? '',
});

export const addressOf = (tried: Tried): Record<string, string> =>
  Object.fromEntries(
    Object.entries(KEYS)
      .map(([field, key]) => [key, tried[field as keyof Tried]] as const)
      .filter(([, value]) => value !== ''),
  );

/** Enough to ask for the rules: whether evidence is needed, they say themselves. */
export const isWhole = ({ trainingPeriodId, declarationType, declarationDate }: Tried): boolean =>
  [trainingPeriodId, declarationType, declarationDate].every((part) => part !== '');

export const inputOf = ({ evidenceType, ...tried }: Tried) => ({
  ...tried,
  evidenceType: evidenceType || null,
});
