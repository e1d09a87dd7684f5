import { Fault } from '../audit/faults.ts';
import { type Day, endOfLondonDay } from '../domain/day.ts';

/** Which past is looked at: what was known at an instant, what held on a day, or both. */
export interface PastMoment {
  readonly knownAt: Date | null;
  readonly onDay: Day | null;
}

interface Asked {
  readonly knownAt?: Date | null | undefined;
  readonly knownOn?: Day | null | undefined;
  readonly onDay?: Day | null | undefined;
}

export function momentOf({ knownAt, knownOn, onDay }: Asked): PastMoment {
  if (knownAt && knownOn)
    throw new Fault(
      'BAD_USER_INPUT',
      'Say when it was known once: as an instant (knownAt) or a day (knownOn).',
    );
  return { knownAt: knownAt ?? (knownOn ? endOfLondonDay(knownOn) : null), onDay: onDay ?? null };
}
