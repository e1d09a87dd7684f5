interface Neighbour {
  readonly id: string;
  readonly contractPeriodYear: number;
  readonly leadProvider: { readonly id: string; readonly name: string };
}

interface Others<Statement> {
  /** Those of its own lead provider, itself among them, by contract period; none where it is alone. */
  readonly periods: readonly Statement[];
  /** One of each other lead provider: that of its contract period, or the nearest. */
  readonly providers: readonly Statement[];
}

/** From one statement of a month to the others: of other contract periods, and of other lead providers. */
export function othersOfMonth<Statement extends Neighbour>(
  here: Neighbour,
  all: readonly Statement[],
): Others<Statement> {
  const byProvider = Map.groupBy(all, ({ leadProvider }) => leadProvider.id);
  const own = byProvider.get(here.leadProvider.id) ?? [];
  byProvider.delete(here.leadProvider.id);
  const away = ({ contractPeriodYear }: Neighbour) => Math.abs(contractPeriodYear - here.contractPeriodYear);
  const providers = [...byProvider.values()].flatMap((theirs) =>
    theirs.toSorted((one, other) => away(one) - away(other)).slice(0, 1),
  );
  return { periods: own.length > 1 ? own : [], providers };
}
