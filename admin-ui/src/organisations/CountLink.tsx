import { listAddress } from '../lists/list-address.ts';
import { Link } from '../parts/Link.tsx';

interface Props {
  /** Which list has as many rows. */
  list: 'teachers' | 'schools' | 'declarations' | 'statements';
  filter: Readonly<Record<string, unknown>>;
  count: number;
}

/** A number that opens the list it counts. */
export function CountLink({ list, filter, count }: Props) {
  const number = count.toLocaleString('en-GB');
  return count === 0 ? number : <Link to={listAddress(list, filter)}>{number}</Link>;
}
