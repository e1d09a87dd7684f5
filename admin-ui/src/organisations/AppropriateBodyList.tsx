import { RowLink } from '../lists/came-from.tsx';
import type { ListOf } from '../lists/list.ts';
import { ListPage } from '../parts/ListPage.tsx';
import { choicesOf, inWords } from '../parts/names.ts';
import { CountLink } from './CountLink.tsx';
import type { AppropriateBodyInList } from './organisation-list-queries.ts';

const appropriateBodies: ListOf<AppropriateBodyInList> = {
  resource: 'appropriate-bodies',
  heading: 'Appropriate bodies',
  one: 'appropriate body',
  many: 'appropriate bodies',
  order: { by: 'name', descending: false },
  words: { name: 'q', label: 'Find an appropriate body', hint: 'Part of its name' },
  none: <p>There are no appropriate bodies yet.</p>,
  columns: [
    { name: 'name', label: 'Name', sorts: 'name', cell: ({ id, name }) => <RowLink id={id}>{name}</RowLink> },
    { name: 'type', label: 'Type', cell: ({ bodyType }) => inWords(bodyType) },
    {
      name: 'inductions',
      label: 'Open inductions',
      align: 'right',
      cell: ({ id, openInductionCount }) => (
        <CountLink list="teachers" filter={{ appropriateBodyId: id }} count={openInductionCount} />
      ),
    },
  ],
  fields: [
    {
      kind: 'choice',
      name: 'bodyType',
      label: 'Type',
      choices: choicesOf({
        teaching_school_hub: 'Teaching school hub',
        national: 'National',
        local_authority: 'Local authority',
      }),
    },
  ],
};

export const AppropriateBodyList = () => <ListPage list={appropriateBodies} />;
