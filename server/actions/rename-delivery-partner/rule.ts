import { type Decision, refuse } from '../../domain/decision.ts';
import { deliveryPartnerName } from '../../domain/delivery-partner-name.ts';

export interface Facts {
  readonly partner: { readonly name: string };
  /** The names of all other delivery partners. */
  readonly names: readonly string[];
}

/** A change of capitals alone is a new name too (T06). */
export function decide({ partner, names }: Facts, { name }: { readonly name: string }): Decision<string> {
  const decision = deliveryPartnerName(name, names);
  return decision.agreed && decision.outcome === partner.name
    ? refuse('same-name', `It is called ${partner.name} already. Enter the name as it should be.`)
    : decision;
}
