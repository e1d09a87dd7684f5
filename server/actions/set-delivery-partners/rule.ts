import { agree, type Decision, refuse } from '../../domain/decision.ts';
import { notFrozen } from '../../domain/frozen.ts';
import type { Step } from '../../domain/steps.ts';

interface Pairing {
  readonly id: string;
  readonly deliveryPartnerId: string;
  readonly name: string;
  /** How many school partnerships depend on it. */
  readonly partnerships: number;
}

export interface Facts {
  readonly frozen: boolean;
  readonly pairings: readonly Pairing[];
  /** The delivery partners asked for that there are, by id. */
  readonly known: ReadonlyMap<string, string>;
}

export interface Outcome {
  readonly added: readonly { readonly id: string; readonly name: string }[];
  readonly removed: readonly Pairing[];
}

export const steps = ({ frozen }: Facts): Step[] => [
  notFrozen(frozen, 'its delivery partners stay as they are'),
];

/** Who delivers for a lead provider in a year; a pairing that schools are in partnership with stays (ACT-17). */
export function decide(
  { pairings, known }: Facts,
  { deliveryPartnerIds }: { readonly deliveryPartnerIds: readonly string[] },
): Decision<Outcome> {
  const asked = new Set(deliveryPartnerIds);
  if ([...asked].some((id) => !known.has(id)))
    return refuse(
      'no-such-partner',
      'One of these is no delivery partner. Load the page again, and choose from the list.',
    );
  const removed = pairings.filter(({ deliveryPartnerId }) => !asked.has(deliveryPartnerId));
  const here = new Set(pairings.map(({ deliveryPartnerId }) => deliveryPartnerId));
  const added = [...asked].filter((id) => !here.has(id)).map((id) => ({ id, name: known.get(id) ?? '' }));
  if (added.length + removed.length === 0)
    return refuse('nothing-to-change', 'These are its delivery partners already. Choose others.');
  const inUse = removed.find(({ partnerships }) => partnerships > 0);
  return inUse
    ? refuse(
        'schools-depend-on-it',
        `${inUse.partnerships} schools are in partnership with ${inUse.name}. Leave it in, or move those schools first.`,
      )
    : agree({ added, removed });
}
