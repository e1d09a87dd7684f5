import { isListType, isNonNullType, isObjectType } from 'graphql';
import { policy } from '../server/access/policy.ts';

/** Governed by the action they belong to, not by a row: mutations and the `may…` fields. */
const byAction = (type, field) => type.name === 'Mutation' || String(field.type) === 'May!';

/** Writes the type of the policy table, and stops when the table and the schema do not agree field by field. */
export const plugin = (schema) => {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__'),
  );
  const fields = types.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => !byAction(type, field))
      .map((field) => ({ type: type.name, name: field.name, of: field.type })),
  );
  const faults = [
    ...fields
      .filter(({ type, name }) => !policy[type]?.[name])
      .map(({ type, name }) => `${type}.${name} has no row`),
    ...Object.entries(policy).flatMap(([type, rows]) =>
      Object.keys(rows)
        .filter((name) => !fields.some((field) => field.type === type && field.name === name))
        .map((name) => `${type}.${name} has a row and is not in the schema`),
    ),
    ...fields
      .filter(
        ({ type, name, of }) =>
          (policy[type]?.[name] ?? 'open') !== 'open' && (isNonNullType(of) || isListType(of)),
      )
      .map(
        ({ type, name }) =>
          `${type}.${name} is not open to all, so it must be a nullable value in the schema`,
      ),
  ];
  if (faults.length) throw new Error(`server/access/policy.ts:\n  ${faults.join('\n  ')}`);
  const table = Map.groupBy(fields, (field) => field.type);
  return [
    'export interface PolicyTable<Class> {',
    ...[...table].map(
      ([type, rows]) => `  ${type}: Record<${rows.map(({ name }) => `'${name}'`).join(' | ')}, Class>;`,
    ),
    '}',
    '',
  ].join('\n');
};
