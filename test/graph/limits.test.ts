import { describe, expect } from 'vitest';
import { LIMITS } from '../../server/graph/limits.ts';
import { type Console, test } from '../support/console.ts';

const codeOf = async (console: Console, query: string, variables = {}) => {
  const reply = await console.as('support').ask(query, variables);
  return [reply.status, reply.errors?.[0]?.extensions.code];
};
const FINE = [200, undefined];
const TOO_COMPLEX = [400, 'OPERATION_TOO_COMPLEX'];
const TOO_COSTLY = [400, 'OPERATION_TOO_COSTLY'];

describe('at the limit an operation is answered, one above it is refused', () => {
  test('levels', async ({ console }) => {
    const chain = (levels: number) => {
      const cycle = ['reverses {', 'reversedBy {'];
      const opened = Array.from({ length: levels - 2 }, (_, at) => cycle[at % 2]);
      return `{ event(id: "00000000-0000-7000-8000-000000000000") { ${opened.join(' ')} id ${'}'.repeat(opened.length)} } }`;
    };
    expect(await codeOf(console, chain(LIMITS.depth))).toEqual(FINE);
    expect(await codeOf(console, chain(LIMITS.depth + 1))).toEqual(TOO_COMPLEX);
  });

  test('levels through fragments, whatever they are called', async ({ console }) => {
    const hidden = `query { event(id: "00000000-0000-7000-8000-000000000000") { ...__schema } }
      fragment __schema on Event { ${'reverses { '.repeat(9)} id ${'}'.repeat(9)} }`;
    expect(await codeOf(console, hidden)).toEqual(TOO_COMPLEX);
  });

  test('fields at the top', async ({ console }) => {
    const roots = (count: number) =>
      `{ ${Array.from({ length: count }, (_, at) => `a${at}: me { id }`).join(' ')} }`;
    expect(await codeOf(console, roots(LIMITS.rootFields))).toEqual(FINE);
    expect(await codeOf(console, roots(LIMITS.rootFields + 1))).toEqual(TOO_COMPLEX);
  });

  test('aliases', async ({ console }) => {
    const aliased = (count: number) =>
      `{ me { ${Array.from({ length: count }, (_, at) => `a${at}: id`).join(' ')} } }`;
    expect(await codeOf(console, aliased(LIMITS.aliases))).toEqual(FINE);
    expect(await codeOf(console, aliased(LIMITS.aliases + 1))).toEqual(TOO_COMPLEX);
  });

  test('directives', async ({ console }) => {
    const skipped = (count: number) => `{ me { ${'... @include(if: true) { id } '.repeat(count)} } }`;
    expect(await codeOf(console, skipped(LIMITS.directives))).toEqual(FINE);
    expect(await codeOf(console, skipped(LIMITS.directives + 1))).toEqual(TOO_COMPLEX);
  });

  test('fields', async ({ console }) => {
    const fields = (count: number) => `{ me { ${'id '.repeat(count - 1)} } }`;
    expect(await codeOf(console, fields(LIMITS.fields))).toEqual(FINE);
    expect(await codeOf(console, fields(LIMITS.fields + 1))).toEqual(TOO_COMPLEX);
  });

  test('tokens', async ({ console }) => {
    const words = (count: number) => `{ me { ${'id '.repeat(count)} } }`;
    expect(await codeOf(console, words(LIMITS.tokens))).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
  });

  test('page size', async ({ console }) => {
    const page = 'query ($page: PageInput) { teachers(page: $page) { total } }';
    expect(await codeOf(console, page, { page: { perPage: 100 } })).toEqual(FINE);
    expect(await codeOf(console, page, { page: { perPage: 101 } })).toEqual([200, 'BAD_USER_INPUT']);
    expect(await codeOf(console, page, { page: { perPage: 0 } })).toEqual([200, 'BAD_USER_INPUT']);
  });

  test('cost, however the page size is said', async ({ console }) => {
    const costly = (page: string) =>
      `schools(page: ${page}) { items { ects(page: ${page}) { items { id } } } }`;
    for (const query of [
      `query ($page: PageInput = { perPage: 100 }) { ${costly('$page')} }`,
      `query ($size: Int! = 100) { ${costly('{ perPage: $size }')} }`,
      `{ teachers(page: { perPage: -1000000 }) { total } ${costly('{ perPage: 100 }')} }`,
    ])
      expect(await codeOf(console, query), query).toEqual(TOO_COSTLY);
    const small = `query ($page: PageInput = { perPage: 100 }) { ${costly('$page')} }`;
    expect(await codeOf(console, small, { page: { perPage: 10 } })).toEqual(FINE);
  });

  test('cost, when the page size comes in a variable or by default', async ({ console }) => {
    const costly = (page: string) =>
      `teachers${page} { items { declarations { teacher { id name trn } paymentStatus } } }`;
    const inVariable = `query ($page: PageInput) { ${costly('(page: $page)')} }`;
    expect(await codeOf(console, inVariable, { page: { perPage: 50 } })).toEqual(FINE);
    expect(await codeOf(console, inVariable, { page: { perPage: 100 } })).toEqual(TOO_COSTLY);
    expect(await codeOf(console, `{ ${costly('(page: { perPage: 100 })')} }`)).toEqual(TOO_COSTLY);
    expect(await codeOf(console, `{ ${costly('')} }`)).toEqual(FINE);
    const twice = `{ a: ${costly('')} b: ${costly('')} c: ${costly('')} d: ${costly('')} }`;
    expect(await codeOf(console, twice)).toEqual(TOO_COSTLY);
  });
});

describe('refused whole', () => {
  test('a fragment bomb, before it has grown', async ({ console }) => {
    const levels = Array.from(
      { length: 20 },
      (_, at) => `fragment f${at} on Me { ...f${at + 1} ...f${at + 1} }`,
    );
    const bomb = `{ me { ...f0 } } ${levels.join(' ')} fragment f20 on Me { id }`;
    expect(await codeOf(console, bomb)).toEqual(TOO_COMPLEX);
  });

  test('two operations, or two mutations, in one request', async ({ console }) => {
    const two = await console.as('support').ask('query A { me { id } } query B { me { id } }');
    expect(two.status).toBe(400);
    const deeds = `mutation ($input: VoidDeclarationInput!, $why: Why!) {
      one: voidDeclaration(input: $input, why: $why) { __typename }
      two: voidDeclaration(input: $input, why: $why) { __typename } }`;
    const why = { reason: 'x', idempotencyKey: '00000000-0000-4000-8000-000000000000' };
    const input = { declarationId: '00000000-0000-7000-8000-000000000000' };
    expect(await codeOf(console, deeds, { input, why })).toEqual(TOO_COMPLEX);
  });
});

describe('what a wrong request is told', () => {
  test('no suggestion of the real name of a field', async ({ console }) => {
    const production = await console.as('support').ask('{ teachrs { total } }');
    expect(production.status).toBe(400);
    expect(JSON.stringify(production)).not.toContain('Did you mean');
  });

  test('the place and the rule of a bad variable, never its value', async ({ console }) => {
    const why = { reason: 'x', idempotencyKey: 'y' };
    const deed =
      'mutation ($input: VoidDeclarationInput!, $why: Why!) { voidDeclaration(input: $input, why: $why) { __typename } }';
    for (const input of [{ declarationId: { $gt: 0, secret: 'S3CRET' } }, { role: 'S3CRET' }, 'S3CRET', {}]) {
      const reply = await console.as('support').ask(deed, { input, why });
      expect(reply.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(reply.errors?.[0]?.message).toMatch(/^input/);
      expect(JSON.stringify(reply)).not.toContain('S3CRET');
    }
  });
});
