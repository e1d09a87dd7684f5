import { expect, test } from 'vitest';
import { decide, type Facts, type Statement } from './rule.ts';

const today = '2026-11-22';
const provider = {
  id: 'alp',
  leadProviderId: 'lp',
  name: 'Ambition',
  contractYear: 2026,
  contractIds: ['old', 'new'],
};
const statement: Statement = {
  id: 'jan',
  activeLeadProviderId: 'alp',
  contractId: 'old',
  year: 2027,
  month: 1,
  feeType: 'output',
  status: 'open',
  deadlineDate: '2026-12-31',
  paymentDate: '2027-01-25',
};
const JANUARY = ['ecf', 'January 2027', '2026', '2026-12-31', '2027-01-25', 'true'];
const januaryWith = (place: number, cell: string) => JANUARY.with(place, cell);

function decided(some: Partial<Facts>, ...lines: (readonly string[])[]) {
  const facts = { providers: [provider], statements: [], frozenYears: [], ...some };
  const header = ['type', 'name', 'cohort', 'deadline_date', 'payment_date', 'output_fee'];
  const file = {
    fileName: 'a.csv',
    sha256: '',
    header,
    lines: lines.map((cells, at) => ({ line: at + 2, cells })),
  };
  const decision = decide(facts, file, today);
  return decision.agreed
    ? { ...decision.outcome, because: undefined }
    : { ...decision.refusal, added: [], moved: [], report: undefined };
}

test('every lead provider with a contract of the year gets the statement, and no other', () => {
  const providers = [
    provider,
    { ...provider, id: 'second' },
    { ...provider, id: 'uncontracted', contractIds: [] },
    { ...provider, id: 'another year', contractYear: 2025 },
  ];
  const { added, report } = decided({ providers }, JANUARY);
  expect(added.map(({ activeLeadProviderId, contractId }) => [activeLeadProviderId, contractId])).toEqual([
    ['alp', 'new'],
    ['second', 'new'],
  ]);
  expect(report).toMatchObject({ lines: 1, added: 1, changed: 0, unchanged: 0, refused: [] });
});

test('a new statement goes on with the contract of the one before it, or else of the one after', () => {
  const february = ['ecf', 'February 2027', '2026', '2027-01-31', '2027-02-25', 'false'];
  expect(decided({ statements: [statement] }, february).added[0]?.contractId).toBe('old');
  const december = ['ecf', 'December 2026', '2026', '2026-11-30', '2026-12-25', 'false'];
  expect(decided({ statements: [statement] }, december).added[0]?.contractId).toBe('old');
});

test.for([
  ['2026-11-22', 0],
  ['2026-11-23', 1],
] as const)(
  'with a deadline on %s, %i statements are made: a deadline must be in the future',
  ([deadline, made]) => {
    const december = ['ecf', 'December 2026', '2026', deadline, '2026-12-25', 'false'];
    expect(decided({}, december).added).toHaveLength(made);
  },
);

test('an open statement moves to the new dates', () => {
  const { moved, report } = decided({ statements: [statement] }, januaryWith(4, '2027-01-29'));
  expect(moved).toEqual([{ id: 'jan', deadlineDate: '2026-12-31', paymentDate: '2027-01-29' }]);
  expect(report).toMatchObject({ changed: 1, flagged: [] });
});

test.for([
  ['payable', { status: 'payable' }, 'It is payable already'],
  ['paid', { status: 'paid' }, 'It is paid already'],
  ['of the other fee type', { feeType: 'service' }, 'a service statement here and an output one in the file'],
] as const)('one that is %s stays as it is, and is named', ([, some, because]) => {
  const other = { ...provider, id: 'second', name: 'Teach First' };
  const { moved, report } = decided(
    { providers: [provider, other], statements: [{ ...statement, ...some }] },
    januaryWith(4, '2027-01-29'),
  );
  expect(moved).toEqual([]);
  expect(report?.flagged).toEqual([
    { line: 2, because: expect.stringMatching(new RegExp(`${because}.*\\(Ambition\\)`)) },
  ]);
});

test('nothing is made or moved once the payments of the year are frozen', () => {
  expect(decided({ frozenYears: [2026] }, JANUARY)).toMatchObject({ code: 'no-line-to-import' });
  expect(
    decided({ frozenYears: [2026], statements: [statement] }, januaryWith(4, '2027-01-29')),
  ).toMatchObject({
    code: 'nothing-to-change',
  });
});

test('a year in which nobody has a contract is refused by line', () => {
  expect(decided({ providers: [] }, JANUARY)).toMatchObject({ code: 'no-line-to-import' });
  const { report } = decided({}, JANUARY, januaryWith(2, '2025'));
  expect(report?.refused).toEqual([{ line: 3, because: expect.stringContaining('has a contract for 2025') }]);
});

test('what is known already is nothing to change', () => {
  expect(decided({ statements: [statement] }, JANUARY)).toMatchObject({ code: 'nothing-to-change' });
});
