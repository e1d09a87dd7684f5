import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KINDS, readVectors, runVector } from '../../bin/vectors/run.ts';

interface Vector {
  readonly id: string;
  readonly kind: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}
const vectors = readVectors(readFileSync(new URL('vectors.json', import.meta.url), 'utf8')) as Vector[];
const problemsOf = (vector: unknown) => runVector(vector, 0).problems;
const named = (vector: Vector) => `${vector.id} (${vector.kind})`;

test('every kind of vector has an example here, and there are 64', () => {
  expect(KINDS.size).toBe(64);
  expect([...new Set(vectors.map(({ kind }) => kind))].sort()).toEqual([...KINDS.keys()].sort());
});

test.each(vectors.map((vector) => [named(vector), vector] as const))('%s holds', (_, vector) => {
  expect(problemsOf(vector)).toEqual([]);
});

/** Answers that are nearly right: each with one value changed. */
function nearly(expected: unknown): unknown[] {
  if (typeof expected === 'boolean') return [!expected];
  if (typeof expected === 'number') return [expected + 1];
  if (typeof expected === 'string') return [`${expected}1`];
  if (expected === null) return ['something'];
  if (Array.isArray(expected))
    return [
      [...expected, 'one more'],
      ...expected.flatMap((item, at) => nearly(item).map((wrong) => expected.with(at, wrong))),
    ];
  if (typeof expected !== 'object') return [];
  return Object.entries(expected).flatMap(([key, value]) =>
    nearly(value).map((wrong) => ({ ...expected, [key]: wrong })),
  );
}

test.each(vectors.map((vector) => [named(vector), vector] as const))(
  '%s fails when any answer differs',
  (_, vector) => {
    const { error, ...others } = vector.expected;
    const variants = nearly(others) as Record<string, unknown>[];
    const asRefused = variants.map((variant) => (error === undefined ? variant : { error, ...variant }));
    for (const expected of asRefused) expect(problemsOf({ ...vector, expected })).not.toEqual([]);
    const refusedOrNot = error === undefined ? { error: true, ...others } : { ...others, error: false };
    if (!('valid' in others || 'allowed' in others))
      expect(problemsOf({ ...vector, expected: refusedOrNot })).not.toEqual([]);
  },
);

test('an answer that was not asked for is no answer', () => {
  for (const vector of vectors)
    expect(problemsOf({ ...vector, expected: { toString: 'x', made_up: 1 } })).not.toEqual([]);
});

describe('a malformed vector is a failure that says what is wrong', () => {
  const [vector] = vectors;
  const first = (change: object) => problemsOf({ ...vector, ...change })[0];

  test('its own fields', () => {
    expect(first({ kind: 'no_such_kind' })).toBe("unknown kind 'no_such_kind'");
    expect(first({ kind: 'constructor' })).toBe("unknown kind 'constructor'");
    expect(first({ kind: undefined })).toBe("malformed vector: vectors[0] needs 'kind'");
    expect(first({ id: undefined })).toBe("malformed vector: vectors[0] needs 'id'");
    expect(first({ expected: {} })).toBe('malformed vector: expected is empty, so nothing would be tested');
    expect(first({ expected: [] })).toBe('malformed vector: vectors[0].expected must be an object, not []');
    expect(first({ inputs: 7 })).toBe('malformed vector: vectors[0].inputs must be an object, not 7');
    expect(problemsOf(null)[0]).toContain('vectors[0] must be an object, not null');
    expect(runVector({}, 3)).toEqual({
      id: 'vectors[3]',
      kind: 'no kind',
      problems: ["malformed vector: vectors[3] needs 'id'"],
    });
  });

  test('whatever stands in an input, it never brings the run down', () => {
    const rubbish = [undefined, null, 'rubbish', '', -1, 1e300, true, {}, [], [[]], [null], { list: [{}] }];
    for (const sound of vectors)
      for (const key of Object.keys(sound.inputs))
        for (const value of rubbish)
          expect(Array.isArray(problemsOf({ ...sound, inputs: { ...sound.inputs, [key]: value } }))).toBe(
            true,
          );
  });

  test('money is exact however it is written', () => {
    const [read] = readVectors(
      '{"vectors":[{"id":1,"kind":"display_money","inputs":{"amount":0.125},"expected":{"display":"£0.13"}}]}',
    );
    expect(problemsOf(read)).toEqual([]);
    const [large] = readVectors(
      '{"vectors":[{"id":2,"kind":"display_money","inputs":{"amount":90071992547409931.01},"expected":{"display":"£90,071,992,547,409,931.01"}}]}',
    );
    expect(problemsOf(large)).toEqual([]);
  });

  test('a file that is no list of vectors is refused', () => {
    expect(() => readVectors('[]')).toThrow('file must be an object');
    expect(() => readVectors('{"vectors":{}}')).toThrow('file.vectors must be a list');
  });
});
