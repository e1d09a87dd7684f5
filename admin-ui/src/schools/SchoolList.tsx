import { DataTable } from 'react-admin';
import { Link } from 'react-router';
import { Missing } from '../parts/Facts.tsx';
import { ListPage } from '../parts/ListPage.tsx';
import { ListSearch } from '../parts/SearchBox.tsx';
import { SchoolTag } from '../parts/statuses.tsx';
import type { SchoolInList } from './school-queries.ts';

const Column = DataTable.Col<SchoolInList>;

export function SchoolList() {
  return (
    <ListPage
      heading="Schools"
      caption="Schools by name"
      search={<ListSearch label="Find a school" hint="A URN, part of a name, or a postcode" />}
      none={
        <p>
          There are no schools yet. <Link to="/imports/schools">Import them</Link> from a file of the national
          register.<Link to="/imports/schools">Import them</Link> from a file of the national register.
        </p>
      }
      noMatch={
        <p>
          No school matches your search. Check the URN has 5 or 6 numbers, or try a part of the name only.
        </p>
      }
    >
      <Column label="Name" render={({ id, name }) => <Link to={`/schools/${id}/show`}>{name}</Link>} />
      <Column label="URN" source="urn" disableSort />
      <Column label="State" render={({ status }) => <SchoolTag status={status} />} />
      <Column label="Type" source="typeName" disableSort />
      <Column label="Phase" render={({ phaseName }) => phaseName ?? <Missing />} />
      <Column label="Local authority" source="localAuthorityName" disableSort />
      <Column label="Postcode" render={({ postcode }) => postcode ?? <Missing />} />
    </ListPage>
  );
}
