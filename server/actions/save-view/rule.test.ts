import { expect, test } from 'vitest';
import { decide, type Form } from './rule.ts';

const facts = { views: 0, replaces: false };
const form: Form = {
  name: ' Left in May ',
  filter: { teachers: { whenAtSchool: 'left' } },
  columns: ['name', 'trn'],
};
const codeOf = (decision: ReturnType<typeof decide>) => (decision.agreed ? 'agreed' : decision.refusal.code);

test('a view has a name, without the space around it, and the filter of its list', () => {
  expect(decide(facts, form)).toMatchObject({
    agreed: true,
    outcome: { list: 'teachers', name: 'Left in May', filter: { whenAtSchool: 'left' } },
  });
});

test.for([
  [{ name: '  ' }, 'no-name'],
  [{ name: 'x'.repeat(100) }, 'agreed'],
  [{ name: 'x'.repeat(101) }, 'name-too-long'],
  [{ filter: {} }, 'not-one-list'],
  [{ filter: { teachers: {}, schools: {} } }, 'not-one-list'],
  [{ columns: Array.from({ length: 41 }, () => 'name') }, 'unknown-column'],
  [{ columns: ['name; drop'] }, 'unknown-column'],
  [{ sortedBy: '1=1' }, 'unknown-column'],
  [{ sortedBy: 'declaration_date' }, 'agreed'],
] as const)('%o: %s', ([said, code]) => {
  expect(codeOf(decide(facts, { ...form, ...said }))).toBe(code);
});

test('nobody keeps more than 100, but each may be replaced', () => {
  expect(codeOf(decide({ views: 99, replaces: false }, form))).toBe('agreed');
  expect(codeOf(decide({ views: 100, replaces: false }, form))).toBe('too-many');
  expect(codeOf(decide({ views: 100, replaces: true }, form))).toBe('agreed');
});
