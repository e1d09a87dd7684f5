import type { Decision } from '../../domain/decision.ts';
import { eventInTheWay, type LaterEvent, laterEventInTheWay } from '../../domain/later-event.ts';
import { decideBy, firstRefusal, type Step, step } from '../../domain/steps.ts';
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
export const decide = (facts: Facts): Decision<'reverse'> => decideBy(steps(facts), () => 'reverse');

/** Of what can never be undone, or not by whoever asks, or has been, nothing further is asked: the reversal itself would stand in its way. */
export function steps(facts: Facts): Step[] {
  const ofItsAction = stepsOfItsAction(facts);
  if (firstRefusal(ofItsAction)) return ofItsAction;
  return [
    ...ofItsAction,
    ...(facts.reversedBy ? [notReversed(facts)] : [notReversed(facts), ...stepsSince(facts)]),
  ];
}

function stepsOfItsAction({ action, actorRole }: Facts): Step[] {
  if (!action)
    return [
      step('Somebody did it here.', 'It was set up', {
        code: 'set-up-stands',
        because: 'This was done while the service was set up or filled. It cannot be reversed here.',
      }),
    ];
  const canBeReversed = step(
    'It is a deed that can be reversed.',
    action.irreversible ? 'It cannot' : 'It can',
    action.irreversible !== undefined && { code: 'irreversible', because: action.irreversible },
  );
  if (canBeReversed.refusal) return [canBeReversed];
  return [
    canBeReversed,
    step(
      `Your role may ${action.called}, and so undo it.`,
      `${roleName(actorRole).charAt(0).toUpperCase()}${roleName(actorRole).slice(1)}`,
      !action.allowed.includes(actorRole) && {
        code: 'not-allowed',
        because: `A ${roleName(actorRole)} cannot ${action.called}, nor reverse it. Ask ${action.allowed.map((role) => `a ${roleName(role)}`).join(' or ')}.`,
      },
    ),
  ];
}

const notReversed = ({ reversedBy }: Facts): Step =>
  step(
    'It has not been reversed.',
    reversedBy ? `${reversedBy.on}, ${reversedBy.by}` : 'It has not',
    reversedBy && {
      code: 'already-reversed',
      because: `This was already reversed on ${reversedBy.on} by ${reversedBy.by}.`,
      inTheWay: [eventInTheWay(reversedBy)],
    },
  );

const stepsSince = ({ inTheWay, authorisedSince }: Facts): Step[] => [
  step(
    'Nothing has been built on it since.',
    inTheWay ? `${inTheWay.on}, ${inTheWay.by}` : 'Nothing',
    inTheWay && laterEventInTheWay(inTheWay),
  ),
  step(
    'No statement it would change has been authorised since.',
    authorisedSince ?? 'None',
    authorisedSince !== null && {
      code: 'statement-authorised-since',
      because: `The ${authorisedSince} statement has been authorised since, so its lines stand. Ask the lead provider to declare again.`,
    },
  ),
];
