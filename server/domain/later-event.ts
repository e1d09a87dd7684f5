import type { RecordInTheWay, Refusal } from './decision.ts';

/** An event as a refusal names it. */
export interface LaterEvent {
  readonly id: string;
  readonly sentence: string;
  /** '2 January 2026'. */
  readonly on: string;
  readonly by: string;
}

/** It, for a refusal that says to reverse it; by a name that tells nothing of a person. */
export const eventInTheWay = ({ id, on, by }: LaterEvent): RecordInTheWay => ({
  type: 'Event',
  id,
  name: `what was done on ${on} by ${by}`,
});

/** An event cannot be taken back while a later one rests on it. */
export const laterEventInTheWay = (event: LaterEvent): Refusal => ({
  code: 'later-event-in-the-way',
  because: `“${event.sentence}” (${event.on}, ${event.by}) has built on this since. Reverse that first.`,
  inTheWay: [eventInTheWay(event)],
});
