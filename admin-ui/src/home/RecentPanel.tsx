import { useAsked } from '../data/useAsked.ts';
import { listAddress } from '../lists/list-address.ts';
import { AskedPanel } from '../parts/AskedPanel.tsx';
import { EventLines } from '../parts/EventLines.tsx';
import { Link } from '../parts/Link.tsx';
import { RecentEventsDocument } from './home-queries.ts';

interface Props {
  heading: string;
  filter: { readonly actorId?: string };
  caption: string;
  empty: string;
}

/** The newest of what was done, by one person or by anybody. */
export function RecentPanel({ heading, filter, caption, empty }: Props) {
  const asked = useAsked(RecentEventsDocument, { filter });
  return (
    <AskedPanel heading={heading} asked={asked}>
      {({ events: { items, total } }) => (
        <>
          <EventLines events={items} caption={caption} empty={empty} />
          {total > items.length && <Link to={listAddress('events', filter)}>See all of them</Link>}
        </>
      )}
    </AskedPanel>
  );
}
