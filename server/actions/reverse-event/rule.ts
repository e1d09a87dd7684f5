import { agree, type Decision, refuse } from '../../domain/decision.ts';
import { type LaterEvent, laterEventInTheWay } from '../../domain/later-event.ts';
import { type Role, roleName } from '../../domain/user.ts';

export interface Facts {
  readonly event: { readonly sentence: string };
  readonly actorRole: Role;
  /** What the house says of the event's own action; missing for what no action did. */
  readonly action:
    | { readonly called: string; readonly allowed: readonly Role[]; readonly irreversible?: string }
    | undefined;
  readonly reversedBy: LaterEvent | null;
  /** The latest event that changed something this one had changed, or built on something it had added. */
  readonly inTheWay: LaterEvent | null;
  /** A statement that has been authorised since, and whose lines the reversal would change: 'April 2026'. */
  readonly authorisedSince: string | null;
}

/** A past event can be undone unless a later one stands in the way. Whoever may do a deed may undo it. */
export function decide(facts: Facts): Decision<'reverse'> {
  const { action, actorRole, reversedBy, inTheWay, authorisedSince } = facts;
  if (!action)
    return refuse(
      'set-up-stands',
      'This was done while the service was set up or filled. It cannot be reversed here.',
    );
  if (action.irreversible) return refuse('irreversible', action.irreversible);
  if (!action.allowed.includes(actorRole))
    return refuse(
      'not-allowed',
      `A ${roleName(actorRole)} cannot ${action.called}, nor reverse it. Ask ${action.allowed.map((role) => `a ${roleName(role)}`).join(' or ')}.`,
    );
  if (reversedBy)
    return refuse('already-reversed', `This was already reversed on ${reversedBy.on} by ${reversedBy.by}.`);
  if (inTheWay) return { agreed: false, refusal: laterEventInTheWay(inTheWay) };
  if (authorisedSince)
    return refuse(
      'statement-authorised-since',
      `The ${authorisedSince} statement has been authorised since, so its lines stand. Ask the lead provider to declare again.`,
    );
  return agree('reverse');
}
