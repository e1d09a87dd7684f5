import { type Decision, refuse } from './decision.ts';
import { tidyName } from './person-name.ts';

/** A name that no other delivery partner has, capitals aside: schools and lead providers tell partners by it. */
export function deliveryPartnerName(typed: string, others: readonly string[]): Decision<string> {
  const tidied = tidyName(typed);
  if (!tidied.agreed) return tidied;
  const same = others.find((other) => other.toLowerCase() === tidied.outcome.toLowerCase());
  return same === undefined
    ? tidied
    : refuse(
        'name-is-taken',
        `There is a delivery partner called ${same} already. Choose that one, or another name.`,
      );
}
