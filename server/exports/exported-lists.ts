import type { Actor } from '../access/actor.ts';
import { policy, seenBy } from '../access/policy.ts';
import type { Day } from '../domain/day.ts';
import { checkedFilter } from '../graph/checked-filter.ts';
import { checkedEventFilter } from '../graph/event-filter.ts';
import {
  declarationFilter,
  declarationSort,
  schoolSort,
  statementSort,
  teacherFilter,
  teacherSort,
} from '../graph/lists.ts';
import { wholeList } from '../records/reads/list.ts';
import { declarationList } from '../records/reads/lists/declarations.ts';
import { eventList } from '../records/reads/lists/events.ts';
import {
  type ExportedColumn,
  exportedDeclarations,
  exportedEvents,
  exportedSchools,
  exportedStatements,
  exportedTeachers,
} from '../records/reads/lists/exported.ts';
import { schoolList } from '../records/reads/lists/schools.ts';
import { statementList } from '../records/reads/lists/statements.ts';
import { teacherList } from '../records/reads/lists/teachers.ts';
import { asInput } from './as-input.ts';

/** A list as a file: who asks decides which columns there are. */
export interface Export {
  readonly headings: readonly string[];
  readonly sql: string;
  readonly values: readonly unknown[];
}

interface Asking {
  readonly actor: Actor;
  readonly today: Day;
  readonly filter: unknown;
  readonly sort: unknown;
}

/** Each list by the name of its file. The filter and the sort are those of the query of the same name. */
export const exportedLists: Readonly<Record<string, (asking: Asking) => Export>> = {
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
  declarations({ actor, filter, sort }) {
    const asked = declarationFilter(asInput('DeclarationFilter', filter));
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
  const rows: Readonly<Record<string, Readonly<Record<string, keyof typeof seenBy>>>> = { ...policy };
  const seen = columns.filter(({ shows: [type, field] }) => {
    const row = rows[type]?.[field];
    if (!row) throw new Error(`A column shows ${type}.${field}, which the policy does not know`);
    return seenBy[row].includes(role);
  });
  const shown = `${seen.map(({ sql }) => sql).join(', ')} from ${from}`;
  return { headings: seen.map(({ heading }) => heading), ...whole(shown) };
}
