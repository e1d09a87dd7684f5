import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { type Class, policy, seenBy } from '../access/policy.ts';
import type { Context } from './context.ts';
import { mayFields } from './may-fields.ts';
import { mutations } from './mutations.ts';
import { queries } from './queries.ts';
import { scalars } from './scalars.ts';
import type { Resolvers } from './schema.generated.ts';
import { whereabouts } from './travel.ts';
import { adjustments } from './types/adjustments.ts';
import { asAt } from './types/as-at.ts';
import { clawbacks } from './types/clawbacks.ts';
import { forecasts } from './types/forecasts.ts';
import { bridges } from './types/bridges.ts';
import { bills } from './types/bills.ts';
import { calendar } from './types/calendar.ts';
import { contracts } from './types/contracts.ts';
import { declarationPage } from './types/declaration-page.ts';
import { events } from './types/events.ts';
import { home } from './types/home.ts';
import { money } from './types/money.ts';
import { organisations } from './types/organisations.ts';
import { pages } from './types/pages.ts';
import { savedViewFields } from './types/saved-views.ts';
import { people } from './types/people.ts';
import { schoolImports } from './types/school-imports.ts';
import { schools } from './types/schools.ts';
import { searchTypes } from './types/search.ts';
import { why } from './types/why.ts';

const folder = new URL('../../schema/', import.meta.url);

let built: GraphQLSchema | undefined;

/** The contract of schema/ with its resolvers, each field behind its row of the policy. */
export const consoleSchema = (): GraphQLSchema => (built ??= buildSchema());

function buildSchema(): GraphQLSchema {
  const schema = makeExecutableSchema<Context>({
    typeDefs: readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.graphql'))
      .sort()
      .map((file) => readFileSync(new URL(file, folder), 'utf8')),
    resolvers: [
      { Query: queries, Mutation: mutations, ...scalars },
      people,
      money,
      declarationPage,
      bills,
      bridges,
      forecasts,
      clawbacks,
      contracts,
      calendar,
      adjustments,
      events,
      organisations,
      pages,
      home,
      savedViewFields,
      schoolImports,
      schools,
      searchTypes,
      asAt,
      why,
      mayFields as Resolvers,
    ],
  });
  answerFromTheMoment(schema);
  hideWhatRolesMayNotSee(schema);
  return schema;
}

/** Whoever looks at the past finds it under every field: each resolver is handed the context of its moment. */
function answerFromTheMoment(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (resolve)
        field.resolve = (parent, args, context: Context, info) =>
          resolve(parent, args, whereabouts(context, info), info);
    }
  }
}

/** A field that a role may not see is never resolved for it: the answer is null, in every list and under every alias. */
function hideWhatRolesMayNotSee(schema: GraphQLSchema): void {
  for (const [type, rows] of Object.entries<Record<string, Class>>({ ...policy })) {
    const object = schema.getType(type);
    if (!isObjectType(object)) continue;
    for (const [name, row] of Object.entries(rows)) {
      const field = object.getFields()[name];
      if (!field || row === 'open') continue;
      const { resolve = defaultFieldResolver } = field;
      const roles = seenBy[row];
      field.resolve = (parent, args, context: Context, info) =>
        roles.includes(context.actor.role) ? resolve(parent, args, context, info) : null;
    }
  }
}
