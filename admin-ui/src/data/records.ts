import type { DataProvider, GetListParams, GetListResult, RaRecord } from 'react-admin';
import { ContractDocument } from '../contracts/contract-queries.ts';
import { DeclarationDocument } from '../declarations/declaration-queries.ts';
import { EventDocument } from '../events/event-queries.ts';
import {
  AppropriateBodyDocument,
  DeliveryPartnerDocument,
  LeadProviderDocument,
} from '../organisations/organisation-queries.ts';
import { SchoolDocument } from '../schools/school-queries.ts';
import { StatementDocument } from '../statements/statement-queries.ts';
import { TeacherDocument } from '../teachers/teacher-query.ts';
import { askAt } from '../travel/ask-at.ts';
import { type Moment, NOW } from '../travel/moment.ts';
import { ask } from './ask.ts';
import { Fault } from './fault.ts';
import { type ListAsked, lists } from './lists.ts';

/** Each record by its id, at a moment if it has a past. */
const ones: Readonly<Record<string, (id: string, at: Moment) => Promise<RaRecord | null | undefined>>> = {
  teachers: async (id, at) => (await askAt(at, TeacherDocument, { id })).teacher,
  schools: async (id, at) => (await askAt(at, SchoolDocument, { id })).school,
  declarations: async (id, at) => (await askAt(at, DeclarationDocument, { id })).declaration,
  statements: async (id, at) => (await askAt(at, StatementDocument, { id })).statement,
  'lead-providers': async (id) => (await ask(LeadProviderDocument, { id })).leadProvider,
  'delivery-partners': async (id) => (await ask(DeliveryPartnerDocument, { id })).deliveryPartner,
  'appropriate-bodies': async (id) => (await ask(AppropriateBodyDocument, { id })).appropriateBody,
  contracts: async (id) => (await ask(ContractDocument, { id })).contract,
  events: async (id) => (await ask(EventDocument, { id })).event,
};

async function listOf(name: string, params: GetListParams): Promise<GetListResult<RaRecord>> {
  const { pagination, sort, filter, meta: { after, before, uncounted = false } = {} } = params;
  const asked: ListAsked = {
    filter,
    sort: { by: String(sort?.field), descending: sort?.order === 'DESC' },
    page: { perPage: pagination?.perPage ?? 25, ...(after && { after }), ...(before && { before }) },
    counted: !uncounted,
  };
  const page = await (lists[name]?.(asked) ?? noSuch('list', name));
  if (!page) throw new Fault('no-permission', `Your role cannot see the list of ${name}.`);
  const { items, total = 0, ...facts } = page;
  return { data: [...items], total, meta: facts };
}

async function one(name: string, id: string, at: Moment = NOW): Promise<RaRecord> {
  const record = await (ones[name]?.(id, at) ?? noSuch('page', name));
  if (record) return record;
  throw new Fault('not-found', `There is no such record among the ${name}.`);
}

const noSuch = (what: string, name: string): Promise<never> =>
  Promise.reject(new Error(`${name} have no ${what} (admin-ui/src/data/records.ts)`));

const byActionOnly = (name: string): Promise<never> =>
  Promise.reject(new Error(`${name} change only by actions (admin-ui/src/actions)`));

/** react-admin reads through this and writes nothing: records change only by actions. */
export const records = {
  getList: listOf,
  getOne: async (name: string, { id, meta }: { id: unknown; meta?: { moment?: Moment } }) => ({
    data: await one(name, String(id), meta?.moment),
  }),
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
