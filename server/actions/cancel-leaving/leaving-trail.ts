import type { Day } from '../../domain/day.ts';

/** An event that touched a stay, and the last day at the school before and after it. */
export interface StayEvent {
  readonly id: string;
  readonly action: string;
  readonly reverses: string | null;
  readonly before: Day | null;
  readonly after: Day | null;
}

/** How the stay came to end. */
export type Leaving =
  /** Reported, perhaps several times over, each time for an earlier day; oldest first. */
  | { readonly is: 'reported'; readonly eventIds: readonly string[] }
  | { readonly is: 'transferred'; readonly eventId: string }
  /** As the stay was loaded, or by anything else that ended nothing besides. */
  | { readonly is: 'not reported' };

/** Reads it from the events of a stay, newest first. What was reversed does not count, nor does its reversal. */
export function leavingOf(events: readonly StayEvent[]): Leaving {
  const reversals = new Map(events.flatMap((event) => (event.reverses ? [[event.reverses, event]] : [])));
  const stands = (event: StayEvent): boolean => {
    const reversal = reversals.get(event.id);
    return reversal === undefined || !stands(reversal);
  };
  const endings = events.filter(
    (event) => event.before !== event.after && event.reverses === null && stands(event),
  );
  const [latest] = endings;
  if (latest?.action.startsWith('transfer-')) return { is: 'transferred', eventId: latest.id };
  const reported: string[] = [];
  for (const event of endings) {
    if (event.action !== 'report-leaving') break;
    reported.unshift(event.id);
    if (event.before === null) break;
  }
  return reported.length > 0 ? { is: 'reported', eventIds: reported } : { is: 'not reported' };
}
