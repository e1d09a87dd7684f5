/** What a school and its lead providers offer: all contract years together. */
export interface ProvidersThere {
  /** The school's partnerships, the earliest made first. */
  readonly partnerships: readonly {
    readonly id: string;
    readonly leadProviderId: string;
    readonly deliveryPartnerId: string;
    readonly contractPeriodYear: number;
  }[];
  readonly activeLeadProviders: readonly {
    readonly id: string;
    readonly leadProviderId: string;
    readonly contractPeriodYear: number;
  }[];
}

/** One of the two: a partnership, or the wish for a lead provider that has not confirmed one. */
export type ChosenProvider =
  | { readonly schoolPartnershipId: string; readonly expressionOfInterestId: null }
  | { readonly schoolPartnershipId: null; readonly expressionOfInterestId: string };

/**
 * How a school trains with a lead provider in a contract year: its partnership, with the same delivery partner if it
 * can be, else the earliest; without one an expression of interest. Null when the provider has no contract that year.
 */
export function chooseProvider(
  { partnerships, activeLeadProviders }: ProvidersThere,
  wanted: { readonly leadProviderId: string; readonly deliveryPartnerId: string | null },
  year: number,
): ChosenProvider | null {
  const those = <P extends { leadProviderId: string; contractPeriodYear: number }>(all: readonly P[]) =>
    all.filter((one) => one.leadProviderId === wanted.leadProviderId && one.contractPeriodYear === year);
  const [earliest, ...others] = those(partnerships);
  const same = [earliest, ...others].find((one) => one?.deliveryPartnerId === wanted.deliveryPartnerId);
  const partnership = same ?? earliest;
  if (partnership) return { schoolPartnershipId: partnership.id, expressionOfInterestId: null };
  const [active] = those(activeLeadProviders);
  return active ? { schoolPartnershipId: null, expressionOfInterestId: active.id } : null;
}
