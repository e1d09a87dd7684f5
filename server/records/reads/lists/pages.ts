import type { DeclarationRow, StatementRow } from '../declarations.ts';
import type { EventRow } from '../events.ts';
import type { ListPage } from '../list.ts';
import type { SchoolRow } from '../schools.ts';
import type { TeacherRow } from '../teachers.ts';
import type { AppropriateBodyRow } from '../training.ts';
import type { OrganisationRow } from './organisations.ts';
import type { UserRow } from './users.ts';

/** What stands behind each page type of the schema. */
export type TeacherPageRow = ListPage<TeacherRow>;
export type SchoolPageRow = ListPage<SchoolRow>;
export type LeadProviderPageRow = ListPage<OrganisationRow>;
export type DeliveryPartnerPageRow = ListPage<OrganisationRow>;
export type AppropriateBodyPageRow = ListPage<AppropriateBodyRow>;
export type DeclarationPageRow = ListPage<DeclarationRow>;
export type StatementPageRow = ListPage<StatementRow>;
export type EventPageRow = ListPage<EventRow>;
export type UserPageRow = ListPage<UserRow>;
