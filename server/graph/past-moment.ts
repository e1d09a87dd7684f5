import { Fault } from '../audit/faults.ts';
import { type Day, endOfLondonDay, londonDay } from '../domain/day.ts';

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

/** Two machines' clocks may differ by as much: what the database has just recorded is no future. */
const CLOCKS_DIFFER_MS = 60_000;

/** `name` is what the request calls it; `now` is by the clock that changes are recorded by. */
export function momentOf({ knownAt, knownOn, onDay }: Asked, name: string, now: Date): PastMoment {
  if (knownAt && knownOn)
    throw new Fault(
      'BAD_USER_INPUT',
      'Say when it was known once: as an instant (knownAt) or a day (knownOn).',
    );
  if (knownAt && knownAt.getTime() > now.getTime() + CLOCKS_DIFFER_MS)
    throw notKnownYet(`${name}.knownAt`, 'now or earlier');
  if (knownOn && knownOn > londonDay(now)) throw notKnownYet(`${name}.knownOn`, 'today or earlier');
  return { knownAt: knownAt ?? (knownOn ? endOfLondonDay(knownOn) : null), onDay: onDay ?? null };
}

const notKnownYet = (field: string, allowed: string) =>
  new Fault('BAD_USER_INPUT', `${field} must be ${allowed}: nobody knows yet what will be recorded later.`);
