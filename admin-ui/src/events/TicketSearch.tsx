import { useListContext } from 'react-admin';
import { Link } from 'react-router';
import { SearchBox } from '../parts/SearchBox.tsx';

/** Events of one ticket. */
export function TicketSearch() {
  const { filterValues, setFilters } = useListContext();
  const words = String(filterValues['ticket'] ?? '');
  return (
    <SearchBox
      label="Find what was done for a ticket"
      hint="A Zendesk ticket’s number, such as 48213"
      words={words}
      onSearch={(ticket) => setFilters(ticket ? { ticket: ticket.replace(/^#/, '') } : {}, {})}
    >
      {words !== '' && <Link to="/events">Clear search</Link>}
    </SearchBox>
  );
}
