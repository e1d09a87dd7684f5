import { readdirSync, readFileSync } from 'node:fs';
import {
  buildASTSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isUnionType,
  parse,
} from 'graphql';
import { expect, test } from 'vitest';

const folder = new URL('../../schema/', import.meta.url);
const text = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n');
const schema = buildASTSchema(parse(text));
const own = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name),
);

test('every type, field, argument and value of the contract says what it is', () => {
  const silent = own.flatMap((type) => {
    const parts: [string, string | null | undefined][] = [[type.name, type.description]];
    if (isObjectType(type) || isInputObjectType(type))
      for (const field of Object.values(type.getFields()))
        parts.push([`${type.name}.${field.name}`, field.description]);
    if (isEnumType(type))
      for (const value of type.getValues()) parts.push([`${type.name}.${value.name}`, value.description]);
    return parts.filter(([, description]) => !description?.trim()).map(([name]) => name);
  });
  expect(silent).toEqual([]);
});

test('every list is a page with a total, or says how many values it may be taken to hold', () => {
  const unpriced = own.filter(isObjectType).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => isListType(getNullableType(field.type)))
      .filter((field) => !field.astNode?.directives?.some((one) => one.name.value === 'listSize'))
      .filter((field) => !(field.name === 'items' && 'total' in type.getFields()))
      .map((field) => `${type.name}.${field.name}`),
  );
  expect(unpriced).toEqual([]);
});

test('every mutation takes an input, a why and a plan to confirm, and answers Answer', () => {
  const others = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(
    (field) =>
      String(field.type) !== 'Answer!' ||
      field.args
        .map((arg) => `${arg.name}: ${String(arg.type)}`)
        .slice(1)
        .join() !== 'why: Why!,confirm: String' ||
      field.args[0]?.name !== 'input',
  );
  expect(others.map((field) => field.name)).toEqual([]);
  expect(isUnionType(schema.getType('Answer'))).toBe(true);
});
