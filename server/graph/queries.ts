import { maySearchPeople } from '../access/policy.ts';
import { Fault } from '../audit/faults.ts';
import { type Role, roleName } from '../domain/user.ts';
import { eventPage } from '../records/reads/events.ts';
import { schoolImport, schoolImportPage, schoolUpload } from '../records/reads/school-imports.ts';
import { schoolPage } from '../records/reads/schools.ts';
import { teacherPage } from '../records/reads/teachers.ts';
import { checkedId, checkedIds, checkedPage } from './checked-input.ts';
import { momentOf, setOut } from './travel.ts';
import type { QueryResolvers } from './schema.generated.ts';

const SEARCH_LENGTH = 200;

export const queries: QueryResolvers = {
  me: (_, __, { actor }) => ({ id: actor.userId, name: actor.name, email: actor.email, role: actor.role }),
  teacher: (_, { id }, { loaders }) => loaders.teacher.load(checkedId('id', id)),
  school: (_, { id }, { loaders }) => loaders.school.load(checkedId('id', id)),
  declaration: (_, { id }, { loaders }) => loaders.declaration.load(checkedId('id', id)),
  event: (_, { id }, { loaders }) => loaders.event.load(checkedId('id', id)),
  teachers: (_, { filter, page }, { reader, actor }) =>
    teacherPage(reader, searchForPeople(actor.role, filter), checkedPage(page), {
      byName: maySearchPeople(actor.role),
    }),
  schools: (_, { filter, page }, { reader }) => schoolPage(reader, search(filter), checkedPage(page)),
  schoolUpload: (_, { id }, { reader }) => schoolUpload(reader, checkedId('id', id)),
  schoolImport: (_, { id }, { reader }) => schoolImport(reader, checkedId('id', id)),
  schoolImports: (_, { page }, { reader }) => schoolImportPage(reader, checkedPage(page)),
  importProgress: (_, { idempotencyKey }, { door }) =>
    door.progress?.of(checkedId('idempotencyKey', idempotencyKey)) ?? null,
  asAt: (_, { moment }, context, info) => setOut(context, info, momentOf(moment)),
  events: (_, { filter, page }, { reader }) =>
    eventPage(
      reader,
      {
        subjectId: filter?.subjectId ? checkedId('subjectId', filter.subjectId) : undefined,
        actorId: filter?.actorId ? checkedId('actorId', filter.actorId) : undefined,
        ticket: filter?.ticket?.replace(/^#/, '') || undefined,
        action: filter?.action ?? undefined,
      },
      checkedPage(page),
    ),
};

interface Search {
  q?: string | null | undefined;
  ids?: string[] | null | undefined;
}

/** Whoever may not see who people are may not find out by asking for them either. */
function searchForPeople(role: Role, filter: Search | null | undefined) {
  if (filter?.q && !maySearchPeople(role))
    throw new Fault('FORBIDDEN', `A ${roleName(role)} cannot search for people. Ask for them by id.`);
  return search(filter);
}

function search(filter: Search | null | undefined): { q: string | undefined; ids: string[] | undefined } {
  if ((filter?.q?.length ?? 0) > SEARCH_LENGTH)
    throw new Fault('BAD_USER_INPUT', `Search text (q) must be ${SEARCH_LENGTH} characters or fewer.`);
  return { q: filter?.q ?? undefined, ids: filter?.ids ? checkedIds('ids', filter.ids) : undefined };
}
