import { useGetList, useResourceContext } from 'react-admin';
import { useLocation, useParams } from 'react-router';
import { type CameFrom, cameFrom } from '../lists/came-from.tsx';
import { Link } from './Link.tsx';
import { Ways } from './Ways.tsx';

/** Back to the list that one came from, and on to its next and previous record, whatever page they are on. */
export function FromList() {
  const resource = String(useResourceContext());
  const { id } = useParams();
  const from = cameFrom(useLocation().state, resource);
  return from && id ? <Strip from={from} id={id} /> : null;
}

function Strip({ from, id }: { from: CameFrom; id: string }) {
  const previous = useNeighbour(from, { before: id });
  const next = useNeighbour(from, { after: id });
  const { resource, one, many, search, words } = from;
  return (
    <Ways label={`The ${many} you came from`}>
      <Link to={{ pathname: `/${resource}`, search }} state={{ left: id, ...(words && { words }) }}>
        Back to the list of {many}
      </Link>
      {previous && (
        <Link rel="prev" to={`/${resource}/${previous}/show`} state={{ from }}>
          Previous {one}
        </Link>
      )}
      {next && (
        <Link rel="next" to={`/${resource}/${next}/show`} state={{ from }}>
          Next {one}
        </Link>
      )}
    </Ways>
  );
}

/** The server finds a neighbour by the record itself, so neither a page nor a place in the list need be known. */
function useNeighbour({ resource, filter, order }: CameFrom, at: { before: string } | { after: string }) {
  const { data } = useGetList(resource, {
    pagination: { page: 1, perPage: 1 },
    sort: { field: order.by, order: order.descending ? 'DESC' : 'ASC' },
    filter,
    meta: { ...at, uncounted: true },
  });
  return data?.[0]?.id;
}
