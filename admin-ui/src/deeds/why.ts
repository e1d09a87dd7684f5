import type { Why } from '../gql/graphql.ts';

export interface WhyTyped {
  readonly reason: string;
  readonly ticket: string;
}

/** The ticket of the last deed of this visit: nobody types it twice for one piece of work. */
let lastTicket = '';

export const whyToStart = (reason = ''): WhyTyped => ({ reason, ticket: lastTicket });

export function whyOf({ reason, ticket }: WhyTyped, idempotencyKey: string): Why {
  lastTicket = ticket.trim();
  return { reason: reason.trim(), ticket: lastTicket || null, idempotencyKey };
}
