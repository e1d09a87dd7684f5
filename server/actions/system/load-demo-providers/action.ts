import { defineAction } from '../../../audit/action.ts';
import type { Rows } from '../../../domain/demo/rows.ts';
import { ContractPeriodRecord } from '../../../records/calendar.record.ts';
import { insertRows } from '../../../records/insert-rows.ts';
import { decide, type Facts, type Input } from './rule.ts';

export const loadDemoProviders = defineAction<object, Input, Facts, Rows>({
  name: 'load-demo-providers',
  called: 'load demo data',
  allowed: ['system'],
  irreversible: 'The demo data stands on this. Start with an empty database instead.',
  on: [],
  gather: async ({ em }) => ({ contractPeriods: await em.count(ContractPeriodRecord) }),
  steps: () => [],
  decide,
  apply: ({ em, progress }, rows) =>
    insertRows(em, rows.tables, (done, total) => progress('Loading the providers', done, total)),
  tell: () => ({
    sentence: 'Loaded the demo’s calendar, lead providers, contracts and statements',
    subjects: [],
    notices: [],
  }),
});
