import { expect, test } from 'vitest';
import { decide } from './rule.ts';

const facts = { bodies: [{ id: 'k', name: 'Kent', bodyType: 'national' }] } as const;
const file = (...lines: (readonly string[])[]) => ({
  fileName: 'a.csv',
  sha256: '',
  header: ['name', 'type'],
  lines: lines.map((cells, at) => ({ line: at + 2, cells })),
});

test('adds whom nobody knows, and changes whom it knows by name in any case', () => {
  expect(decide(facts, file(['Hill Hub', 'teaching_school_hub'], ['KENT', 'local_authority']))).toMatchObject(
    {
      outcome: {
        added: [{ name: 'Hill Hub' }],
        changed: [{ id: 'k', name: 'KENT', bodyType: 'local_authority' }],
        report: { lines: 2, added: 1, changed: 1 },
      },
    },
  );
});

test('has nothing to change, or no line to import', () => {
  expect(decide(facts, file(['Kent', 'national']))).toMatchObject({ refusal: { code: 'nothing-to-change' } });
  expect(decide(facts, file(['Kent', 'county']))).toMatchObject({ refusal: { code: 'no-line-to-import' } });
});
