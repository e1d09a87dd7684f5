import type { DataProvider, GetListParams, GetListResult, RaRecord } from 'react-admin';
import { DeclarationDocument } from '../declarations/declaration-queries.ts';
import { EventDocument, EventsDocument } from '../events/event-queries.ts';
import {
  AppropriateBodyDocument,
  DeliveryPartnerDocument,
  LeadProviderDocument,
} from '../organisations/organisation-queries.ts';
import { SchoolDocument, SchoolsDocument } from '../schools/school-queries.ts';
import { StatementDocument } from '../statements/statement-queries.ts';
import { TeachersDocument } from '../teachers/teacher-list-query.ts';
import { TeacherDocument } from '../teachers/teacher-query.ts';
import { ask } from './ask.ts';
import { Fault } from './fault.ts';

interface Resource {
  readonly list?: (
    filter: object,
    page: { page: number; perPage: number },
  ) => Promise<GetListResult<RaRecord>>;
  readonly one: (id: string) => Promise<RaRecord | null | undefined>;
}

/** How each resource is read. */
const resources: Readonly<Record<string, Resource>> = {
  teachers: {
    list: async (filter, page) => pageOf((await ask(TeachersDocument, { filter, page })).teachers),
    one: async (id) => (await ask(TeacherDocument, { id })).teacher,
  },
  schools: {
    list: async (filter, page) => pageOf((await ask(SchoolsDocument, { filter, page })).schools),
    one: async (id) => (await ask(SchoolDocument, { id })).school,
  },
  declarations: {
    one: async (id) => (await ask(DeclarationDocument, { id })).declaration,
  },
  statements: {
    one: async (id) => (await ask(StatementDocument, { id })).statement,
  },
  'lead-providers': {
    one: async (id) => (await ask(LeadProviderDocument, { id })).leadProvider,
  },
  'delivery-partners': {
    one: async (id) => (await ask(DeliveryPartnerDocument, { id })).deliveryPartner,
  },
  'appropriate-bodies': {
    one: async (id) => (await ask(AppropriateBodyDocument, { id })).appropriateBody,
  },
  events: {
    list: async (filter, page) => pageOf((await ask(EventsDocument, { filter, page })).events),
    one: async (id) => (await ask(EventDocument, { id })).event,
  },
};

const pageOf = ({ items, total }: { items: RaRecord[]; total: number }) => ({ data: items, total });

function listOf(name: string, params: GetListParams): Promise<GetListResult<RaRecord>> {
  const { page, perPage } = params.pagination ?? { page: 1, perPage: 25 };
  return resources[name]?.list?.(params.filter, { page, perPage }) ?? noSuch('list', name);
}

async function one(name: string, id: string): Promise<RaRecord> {
  const record = await (resources[name]?.one(id) ?? noSuch('page', name));
  if (record) return record;
  throw new Fault('not-found', `There is no such record among the ${name}.`, 'none');
}

const noSuch = (what: string, name: string): Promise<never> =>
  Promise.reject(new Error(`${name} have no ${what} (admin-ui/src/data/records.ts)`));

const byActionOnly = (name: string): Promise<never> =>
  Promise.reject(new Error(`${name} change only by actions (admin-ui/src/actions)`));

/** react-admin reads through this and writes nothing: records change only by actions. */
export const records = {
  getList: listOf,
  getOne: async (name: string, { id }: { id: unknown }) => ({ data: await one(name, String(id)) }),
  getMany: async (name: string, { ids }: { ids: readonly unknown[] }) => ({
    data: await Promise.all(ids.map((id) => one(name, String(id)))),
  }),
  getManyReference: (name: string) => noSuch('list by reference', name),
  create: byActionOnly,
  update: byActionOnly,
  updateMany: byActionOnly,
  delete: byActionOnly,
  deleteMany: byActionOnly,
} as unknown as DataProvider;
