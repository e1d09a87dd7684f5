import { Missing } from './Facts.tsx';
import { Link } from './Link.tsx';

interface Props {
  /** The first part of the address of its page. */
  place: 'schools' | 'statements' | 'lead-providers' | 'delivery-partners' | 'appropriate-bodies';
  record: { readonly id: string; readonly name: string } | null | undefined;
  /** What stands here when there is no record. */
  none?: string;
}

/** A record by its name, which leads to its page. */
export const RecordLink = ({ place, record, none = 'None' }: Props) =>
  record ? <Link to={`/${place}/${record.id}/show`}>{record.name}</Link> : <Missing>{none}</Missing>;
