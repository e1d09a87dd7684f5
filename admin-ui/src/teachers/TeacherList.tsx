import { DataTable } from 'react-admin';
import { Link } from 'react-router';
import { Missing } from '../parts/Facts.tsx';
import { ListPage } from '../parts/ListPage.tsx';
import { nameOf } from '../parts/names.ts';
import { Personal } from '../parts/Personal.tsx';
import { ListSearch } from '../parts/SearchBox.tsx';
import { providerNow, rolesOf, schoolsNow } from './life.ts';
import type { TeacherInList } from './teacher-list-query.ts';

const Column = DataTable.Col<TeacherInList>;

export function TeacherList() {
  return (
    <ListPage
      heading="Teachers"
      caption="Teachers by name"
      search={<ListSearch label="Find a teacher" hint="A TRN, several TRNs, an id, or part of a name" />}
      none={<p>There are no teachers yet. They come when schools register them.</p>}
      noMatch={
        <>
          <p>No teacher matches your search.</p>
          <p>Check the TRN has 7 numbers, try a part of the name only, or a former name.</p>
        </>
      }
    >
      <Column
        label="Name"
        render={(teacher) => <Link to={`/teachers/${teacher.id}/show`}>{nameOf(teacher)}</Link>}
      />
      <Column label="TRN" render={({ trn }) => <Personal>{trn}</Personal>} />
      <Column label="Role" render={(teacher) => rolesOf(teacher) || <Missing>None</Missing>} />
      <Column label="School now" render={(teacher) => schoolsNow(teacher) || <Missing>None</Missing>} />
      <Column
        label="Lead provider now"
        render={(teacher) => providerNow(teacher) ?? <Missing>None</Missing>}
      />
    </ListPage>
  );
}
