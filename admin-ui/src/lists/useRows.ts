import { type RaRecord, useGetList } from 'react-admin';
import type { ListOf } from './list.ts';
import type { Shown } from './useSaid.ts';

const ROWS_ON_A_PAGE = 25;

/** What the data provider says of a page beside its rows. */
export interface PageFacts {
  readonly totalIsExact: boolean;
  readonly next?: string | null;
  readonly previous?: string | null;
}

/** One page of a list. While the next is on its way, the one before stays. */
export function useRows<Row extends RaRecord>({ resource, order }: ListOf<Row>, shown: Shown | null) {
  const { by, descending } = shown?.order ?? order;
  const { after, before } = shown?.page ?? {};
  const { data, total, meta, error, isPlaceholderData, isFetching, refetch } = useGetList<Row>(
    resource,
    {
      pagination: { page: 1, perPage: ROWS_ON_A_PAGE },
      sort: { field: by, order: descending ? 'DESC' : 'ASC' },
      filter: shown?.filter ?? {},
      meta: { after, before },
    },
    { enabled: shown !== null, placeholderData: (previous) => previous },
  );
  const { totalIsExact = true, next = null, previous = null } = (meta ?? {}) as Partial<PageFacts>;
  return { rows: data, total, totalIsExact, next, previous, error, isPlaceholderData, isFetching, refetch };
}
