import type { Refusal } from './decision.ts';

/** An event as a refusal names it. */
export interface LaterEvent {
  readonly sentence: string;
  /** '2 January 2026'. */
  readonly on: string;
  readonly by: string;
}

/** An event cannot be taken back while a later one rests on it. */
export const laterEventInTheWay = ({ sentence, on, by }: LaterEvent): Refusal => ({
  code: 'later-event-in-the-way',
  because: `“${sentence}” (${on}, ${by}) has built on this since. Reverse that first.`,
});
