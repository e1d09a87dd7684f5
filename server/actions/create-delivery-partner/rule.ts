import type { Decision } from '../../domain/decision.ts';
import { deliveryPartnerName } from '../../domain/delivery-partner-name.ts';

export interface Facts {
  /** The names of all delivery partners. */
  readonly names: readonly string[];
}

/** A delivery partner is made under a name of its own (T06). */
export const decide = ({ names }: Facts, { name }: { readonly name: string }): Decision<string> =>
  deliveryPartnerName(name, names);
