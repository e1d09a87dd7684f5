import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Expression, type Node, parseSync } from '@swc/core';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Said {
  readonly file: string;
  readonly code: string;
  /** The sentence, with … for each name or day that is put in. */
  readonly because: string;
}

/** Sentences said elsewhere and handed on: another refusal’s, and why an action can never be reversed. */
const HANDED_ON = /(^|\.)because$|^action\.irreversible$/;

const files = globSync(['server/domain/**/*.ts', 'server/actions/**/*.ts'], { cwd: root }).filter(
  (file) => !file.endsWith('.test.ts'),
);
const refusals = files.flatMap(refusalsOf);

/** Every `refuse(code, because)` and every `{ code, because }` of a file, as it is written. */
function refusalsOf(file: string): Said[] {
  const said: Said[] = [];
  const hear = (code: Expression, because: Expression) => {
    for (const sentence of sentencesOf(because))
      said.push({ file, code: sentencesOf(code).join(), because: sentence });
  };
  visit(parseSync(readFileSync(root + file, 'utf8'), { syntax: 'typescript' }), (node) => {
    if (node.type === 'CallExpression') {
      const { callee, arguments: given } = node as Extract<Expression, { type: 'CallExpression' }>;
      const [code, because] = given;
      if (callee.type === 'Identifier' && callee.value === 'refuse' && code && because)
        hear(code.expression, because.expression);
    }
    if (node.type === 'ObjectExpression') {
      const written = new Map<string, Expression>();
      for (const property of (node as Extract<Expression, { type: 'ObjectExpression' }>).properties)
        if (property.type === 'KeyValueProperty' && property.key.type === 'Identifier')
          written.set(property.key.value, property.value);
      const [code, because] = [written.get('code'), written.get('because')];
      if (code && because) hear(code, because);
    }
  });
  return said;
}

/** All that an expression may say: both arms of a choice, both sides of a sum. */
function sentencesOf(expression: Expression): string[] {
  if (expression.type === 'StringLiteral') return [expression.value];
  if (expression.type === 'TemplateLiteral') return [expression.quasis.map(({ cooked }) => cooked).join('…')];
  if (expression.type === 'ConditionalExpression')
    return [...sentencesOf(expression.consequent), ...sentencesOf(expression.alternate)];
  if (expression.type === 'BinaryExpression')
    return sentencesOf(expression.left).flatMap((left) =>
      sentencesOf(expression.right).map((right) => left + right),
    );
  const name = nameOf(expression);
  return HANDED_ON.test(name) ? [] : [`(${name})`];
}

function nameOf(expression: Expression): string {
  if (expression.type === 'Identifier') return expression.value;
  if (expression.type !== 'MemberExpression' || expression.property.type !== 'Identifier')
    return expression.type;
  return `${nameOf(expression.object)}.${expression.property.value}`;
}

function visit(node: unknown, see: (node: Node) => void): void {
  if (Array.isArray(node)) for (const one of node) visit(one, see);
  else if (node !== null && typeof node === 'object') {
    if ('type' in node && typeof node.type === 'string') see(node as Node);
    for (const inner of Object.values(node)) visit(inner, see);
  }
}

test('the refusals of the rules are found', () => {
  expect(refusals.length).toBeGreaterThan(60);
  expect(refusals).toContainEqual({
    file: 'server/domain/voiding.ts',
    code: 'already-paid',
    because: 'This declaration has been paid. Claw it back instead.',
  });
});

describe('a refusal', () => {
  test.for(refusals)(
    '$code of $file has a kebab-case name and a whole, plain sentence',
    ({ code, because }) => {
      expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
      expect(because).toMatch(/^[A-Z…“].*\.$/);
      expect(because).not.toMatch(/please|invalid|error|'|"| {2}|\.\.|^…$/i);
      expect(because.length).toBeLessThan(230);
    },
  );
});
