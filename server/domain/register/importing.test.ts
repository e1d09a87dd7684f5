import { expect, test } from 'vitest';
import { decideImport, type ImportFacts } from './importing.ts';

const nothing: ImportFacts['comparison'] = { added: 0, changed: 0, unchanged: 0, opened: 0 };
const decided = (some: Partial<ImportFacts>) => {
  const decision = decideImport({
    upload: { refused: 0 },
    imported: false,
    comparison: { ...nothing, added: 1 },
    ...some,
  });
  return decision.agreed ? 'agreed' : decision.refusal.code;
};

test.for(['added', 'changed', 'opened'] as const)('a file with one school %s is imported', (what) => {
  expect(decided({ comparison: { ...nothing, [what]: 1 } })).toBe('agreed');
});

test('lines that are refused do not keep the others out', () => {
  expect(decided({ upload: { refused: 20_000 } })).toBe('agreed');
});

test('a file that says what the register says already changes nothing', () => {
  expect(decided({ comparison: { ...nothing, unchanged: 20_760 } })).toBe('nothing-to-change');
  expect(decided({ comparison: { ...nothing, unchanged: 1 }, upload: { refused: 3 } })).toBe(
    'nothing-to-change',
  );
});

test('a file of which no line is good is not imported', () => {
  expect(decided({ comparison: nothing, upload: { refused: 3 } })).toBe('no-line-to-import');
  expect(decided({ comparison: nothing })).toBe('no-line-to-import');
});

test('an upload is imported once, and not after it has been cleared away', () => {
  expect(decided({ imported: true })).toBe('already-imported');
  expect(decided({ imported: true, upload: null })).toBe('already-imported');
  expect(decided({ upload: null })).toBe('upload-gone');
});
