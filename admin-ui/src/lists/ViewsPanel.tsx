import Box from '@mui/material/Box';
import { DeleteView } from '../actions/delete-view.tsx';
import { SaveView } from '../actions/save-view.tsx';
import { useAsked } from '../data/useAsked.ts';
import type { SaveViewInput, ViewList } from '../gql/graphql.ts';
import { Awaited } from '../parts/Awaited.tsx';
import { Link } from '../parts/Link.tsx';
import { viewAddress } from './list-address.ts';
import type { Shown } from './useSaid.ts';
import { SavedViewsDocument, type ViewInMenu } from './view-queries.ts';

interface Props {
  list: ViewList;
  shown: Shown;
  /** A view is being opened. */
  onOpen: () => void;
}

/** The saved views of a list: open one, save what is shown now, delete one’s own. */
export function ViewsPanel({ list, shown, onOpen }: Props) {
  const asked = useAsked(SavedViewsDocument, { list });
  if (asked.error || !asked.data) return <Awaited asked={asked} what="Loading the views" />;
  const { savedViews: views, maySaveView: may } = asked.data;
  const now = {
    filter: { [list]: shown.filter } as SaveViewInput['filter'],
    sortedBy: shown.order.by,
    descending: shown.order.descending,
    columns: [...shown.columns],
  };
  return (
    <>
      <Views
        heading="Yours"
        list={list}
        views={views.filter(({ mine }) => mine)}
        none="You have saved none yet."
        onOpen={onOpen}
      />
      <Views
        heading="Shared by others"
        list={list}
        views={views.filter(({ mine }) => !mine)}
        none="Nobody shares one yet."
        onOpen={onOpen}
      />
      <Box
        role="group"
        aria-label="Save what is shown now"
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}
      >
        <SaveView may={may} shown={{ ...now, shared: false }} />
        <SaveView may={may} shown={{ ...now, shared: true }} />
      </Box>
    </>
  );
}

interface ViewsProps {
  heading: string;
  list: ViewList;
  views: readonly ViewInMenu[];
  none: string;
  onOpen: () => void;
}

function Views({ heading, list, views, none, onOpen }: ViewsProps) {
  return (
    <>
      <Box
        component="h2"
        sx={{ fontSize: '0.875rem', fontWeight: 600, m: 0, '&:not(:first-of-type)': { mt: 1.5 } }}
      >
        {heading}
      </Box>
      {views.length === 0 && <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{none}</Box>}
      <Box component="ul" aria-label={heading} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {views.map((view) => (
          <Box component="li" key={view.id} sx={row}>
            <Link to={viewAddress(list, view.id)} onClick={onOpen}>
              {view.name}
            </Link>
            <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
              {!view.mine ? view.owner.name : view.shared ? 'Everybody sees it' : 'Only you see it'}
            </Box>
            {view.mine && <DeleteView view={view} may={view.mayDeleteView} />}
          </Box>
        ))}
      </Box>
    </>
  );
}

const row = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, py: 0.25 } as const;
