import type { Actor } from '../access/actor.ts';
import { isSeenBy } from '../access/policy.ts';
import { checkedFilter } from '../graph/checked-filter.ts';
import { checkedEventFilter } from '../graph/event-filter.ts';
import {
  declarationFilter,
  declarationSort,
  schoolSort,
  statementSort,
  teacherFilter,
  teacherSort,
} from '../graph/list-filters.ts';
import { wholeList } from '../records/reads/list-page.ts';
import { declarationList } from '../records/reads/lists/declarations.ts';
import { eventList } from '../records/reads/lists/events.ts';
import {
  type ExportedColumn,
  exportedDeclarations,
  exportedEvents,
  exportedSchools,
  exportedStatements,
  exportedTeachers,
  selected,
} from '../records/reads/lists/exported.ts';
import { schoolList } from '../records/reads/lists/schools.ts';
import { statementList } from '../records/reads/lists/statements.ts';
import { teacherList } from '../records/reads/lists/teachers.ts';
import { asInput } from './as-input.ts';
import type { Asking, Export } from './export.ts';
import { statementDeclarations } from './statement-declarations.ts';

/** Each list by the name of its file. The filter and the sort are those of the query of the same name. */
export const exportedLists: Readonly<Record<string, (asking: Asking) => Export | Promise<Export>>> = {
  teachers({ actor, today, filter, sort }) {
    const asked = teacherFilter(actor.role, asInput('TeacherFilter', filter));
    return shownTo(actor, exportedTeachers, (shown) =>
      wholeList(
        teacherList,
        { ...asked, today },
        teacherSort(actor.role, asInput('TeacherSort', sort)),
        shown,
      ),
    );
  },
  schools({ actor, today, filter, sort }) {
    const asked = checkedFilter(asInput('SchoolFilter', filter));
    return shownTo(actor, exportedSchools, (shown) =>
      wholeList(schoolList, { ...asked, today }, schoolSort(asInput('SchoolSort', sort)), shown),
    );
  },
  async declarations({ actor, reader, filter, sort }) {
    const asked = await declarationFilter(reader, actor.role, asInput('DeclarationFilter', filter));
    return shownTo(actor, exportedDeclarations, (shown) =>
      wholeList(declarationList, asked, declarationSort(asInput('DeclarationSort', sort)), shown),
    );
  },
  events({ actor, filter }) {
    const asked = checkedEventFilter(actor.role, asInput('EventFilter', filter) ?? {});
    return shownTo(actor, exportedEvents, (shown) =>
      wholeList(eventList, asked, { by: 'recorded', descending: true }, shown),
    );
  },
  'statement-declarations': statementDeclarations,
  statements({ actor, filter, sort }) {
    const asked = checkedFilter(asInput('StatementFilter', filter));
    return shownTo(actor, exportedStatements, (shown) =>
      wholeList(statementList, asked, statementSort(asInput('StatementSort', sort)), shown),
    );
  },
};

function shownTo(
  { role }: Actor,
  { columns, from }: { columns: readonly ExportedColumn[]; from: string },
  whole: (shown: string) => { sql: string; values: readonly unknown[] },
): Export {
  const seen = columns.filter((one) => isSeenBy(role, ...one.shows));
  const shown = `${selected(seen)} from ${from}`;
  return { headings: seen.map(({ heading }) => heading), ...whole(shown) };
}
