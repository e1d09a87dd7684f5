import type { RaRecord } from 'react-admin';
import { DeclarationsDocument } from '../declarations/declaration-list-query.ts';
import { EventsDocument } from '../events/event-list-query.ts';
import type {
  DeclarationsQueryVariables,
  PageInput,
  SchoolsQueryVariables,
  StatementsQueryVariables,
  TeachersQueryVariables,
  UsersQueryVariables,
} from '../gql/graphql.ts';
import {
  AppropriateBodiesDocument,
  DeliveryPartnersDocument,
  LeadProvidersDocument,
} from '../organisations/organisation-list-queries.ts';
import { SchoolsDocument } from '../schools/school-list-query.ts';
import { StatementsDocument } from '../statements/statement-list-query.ts';
import { TeachersDocument } from '../teachers/teacher-list-query.ts';
import { UsersDocument } from '../users/user-list-query.ts';
import { ask } from './ask.ts';

/** Which page of a list is asked for, in the server's own words. */
export interface ListAsked {
  readonly filter: object;
  readonly sort: { readonly by: string; readonly descending: boolean };
  readonly page: PageInput;
  /** Whether the whole of it is to be counted too. */
  readonly counted: boolean;
}

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
  declarations: async (asked) =>
    (await ask(DeclarationsDocument, asked as DeclarationsQueryVariables)).declarations,
  statements: async (asked) => (await ask(StatementsDocument, asked as StatementsQueryVariables)).statements,
  'lead-providers': async (asked) => (await ask(LeadProvidersDocument, byName(asked))).leadProviders,
  'delivery-partners': async (asked) => (await ask(DeliveryPartnersDocument, byName(asked))).deliveryPartners,
  'appropriate-bodies': async (asked) =>
    (await ask(AppropriateBodiesDocument, byName(asked))).appropriateBodies,
  events: async ({ filter, page, counted }) => (await ask(EventsDocument, { filter, page, counted })).events,
  users: async (asked) => (await ask(UsersDocument, asked as UsersQueryVariables)).users,
};

/** Organisations have one order, and two directions. */
const byName = ({ sort: { descending }, ...asked }: ListAsked) => ({ ...asked, sort: { descending } });
