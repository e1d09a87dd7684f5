import type { RaRecord } from 'react-admin';
import { EventsDocument } from '../events/event-list-query.ts';
import type { SchoolsQueryVariables, TeachersQueryVariables } from '../gql/graphql.ts';
import { SchoolsDocument } from '../schools/school-list-query.ts';
import { TeachersDocument } from '../teachers/teacher-list-query.ts';
import { ask } from './ask.ts';
import type { ListAsked } from './records.ts';

interface Page {
  readonly items: readonly RaRecord[];
  readonly total?: number;
  readonly totalIsExact?: boolean;
  readonly next?: string | null;
  readonly previous?: string | null;
}

/** How each list is read. What an address says of filter and order is the server's to check. Null: not for this role. */
export const lists: Readonly<Record<string, (asked: ListAsked) => Promise<Page | null | undefined>>> = {
  teachers: async (asked) => (await ask(TeachersDocument, asked as TeachersQueryVariables)).teachers,
  schools: async (asked) => (await ask(SchoolsDocument, asked as SchoolsQueryVariables)).schools,
  events: async ({ filter, page, counted }) => (await ask(EventsDocument, { filter, page, counted })).events,
};
