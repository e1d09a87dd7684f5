import { londonDay, longDay } from '../../domain/day.ts';
import {
  declarationNow,
  deliveryPartnerNow,
  providerNow,
  schoolNow,
  statementNow,
  teacherNow,
} from '../../domain/search/now.ts';
import type { FoundKind } from '../../records/reads/search/found.ts';
import type { Context } from '../context.ts';
import type { Resolvers, ResolversTypes } from '../schema.generated.ts';
import { there } from './people.ts';

type Loaders = Context['loaders'];

type Row = Awaited<ResolversTypes['FoundRecord']>;

interface Kind {
  readonly record: (loaders: Loaders, id: string) => Promise<Row>;
  readonly now: (context: Context, id: string) => Promise<string>;
}

const KINDS: Record<FoundKind, Kind> = {
  Teacher: {
    record: (loaders, id) => there(loaders.teacher.load(id), 'teacher'),
    now: async ({ loaders, today }, id) => teacherNow(await loaders.staysNow.load(id), today),
  },
  School: {
    record: (loaders, id) => there(loaders.school.load(id), 'school'),
    now: async ({ loaders }, id) => schoolNow(await there(loaders.school.load(id), 'school')),
  },
  LeadProvider: {
    record: (loaders, id) => there(loaders.leadProvider.load(id), 'lead provider'),
    now: async ({ loaders }, id) =>
      providerNow(
        (await loaders.contractPeriodsOfLeadProvider.load(id)).map((period) => period.contractPeriodYear),
      ),
  },
  DeliveryPartner: {
    record: (loaders, id) => there(loaders.deliveryPartner.load(id), 'delivery partner'),
    now: async ({ loaders }, id) => {
      const periods = await loaders.leadProvidersOfDeliveryPartner.load(id);
      const latest = periods.filter(
        ({ contractPeriodYear }) => contractPeriodYear === periods[0]?.contractPeriodYear,
      );
      return deliveryPartnerNow(latest.map(({ leadProvider }) => leadProvider.name));
    },
  },
  Statement: {
    record: (loaders, id) => there(loaders.statement.load(id), 'statement'),
    now: async ({ loaders }, id) => statementNow(await there(loaders.statement.load(id), 'statement')),
  },
  Declaration: {
    record: (loaders, id) => there(loaders.declaration.load(id), 'declaration'),
    now: async ({ loaders }, id) => {
      const declaration = await there(loaders.declaration.load(id), 'declaration');
      const statement = declaration.clawbackStatementId ?? declaration.paymentStatementId;
      return declarationNow(declaration, statement ? await loaders.statement.load(statement) : null);
    },
  },
  Event: {
    record: (loaders, id) => there(loaders.event.load(id), 'event'),
    now: async ({ loaders }, id) => {
      const [event, reversal] = await Promise.all([
        there(loaders.event.load(id), 'event'),
        loaders.reversalOf.load(id),
      ]);
      return `Done on ${longDay(londonDay(event.recordedAt))} by ${event.actor.name}${reversal ? ', reversed since' : ''}`;
    },
  },
};

export const searchTypes: Resolvers = {
  Found: {
    record: async ({ kind, id, teacher }, _, { loaders }) => ({
      ...(teacher ?? (await KINDS[kind].record(loaders, id))),
      __typename: kind,
    }),
    now: ({ kind, id }, _, context) => KINDS[kind].now(context, id),
  },
};
