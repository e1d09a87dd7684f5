import { expect, test } from 'vitest';
import { statementStatuses } from '../../domain/statement.ts';
import { decide, type Facts, type Line, steps, type Which } from './rule.ts';

const april = {
  id: 'april',
  name: 'April 2026',
  feeType: 'output',
  status: 'open',
  leadProviderId: 'teach-north',
  contractPeriodYear: 2025,
} as const;
const august = { ...april, id: 'august', name: 'August 2026' } as const;
const line = (id: string, some: Partial<Line> = {}): Line => ({
  id,
  teacherId: `teacher of ${id}`,
  role: 'ect',
  declarationType: 'started',
  declarationDate: '2026-01-15',
  receivedOn: '2026-02-01',
  paymentStatus: 'eligible',
  clawbackStatus: 'no_clawback',
  ...some,
});
const back = line('back', { paymentStatus: 'paid', clawbackStatus: 'awaiting_clawback' });
const facts = (some: Partial<Facts> = {}): Facts => ({
  from: april,
  to: august,
  lines: [line('one'), line('two'), back],
  ...some,
});
const moved = (some: Partial<Facts> = {}, which: Which = {}) => {
  const decision = decide(facts(some), which);
  return decision.agreed
    ? [...decision.outcome.paid, ...decision.outcome.takenBack].map(({ id }) => id)
    : decision.refusal.code;
};

test('all that waits is moved: what is paid and what is taken back', () => {
  expect(moved()).toEqual(['one', 'two', 'back']);
  const decision = decide(facts(), {});
  expect(decision).toMatchObject({
    outcome: { paid: [{ id: 'one' }, { id: 'two' }], takenBack: [{ id: 'back' }] },
  });
});

test.for(statementStatuses)('from and to a statement that is %s', (status) => {
  const isLocked = status === 'authorised' || status === 'paid';
  expect(moved({ from: { ...april, status } })).toEqual(
    isLocked ? 'leaves-an-authorised-statement' : ['one', 'two', 'back'],
  );
  expect(moved({ to: { ...august, status } })).toEqual(
    isLocked ? 'joins-an-authorised-statement' : ['one', 'two', 'back'],
  );
});

test.for([
  ['open', 'eligible'],
  ['payable', 'payable'],
  ['submitted', 'payable'],
] as const)('on a statement that is %s they are %s', ([status, paymentStatus]) => {
  expect(decide(facts({ to: { ...august, status } }), {})).toMatchObject({ outcome: { paymentStatus } });
});

test('a service statement may lose what is stranded on it, and takes none', () => {
  expect(moved({ from: { ...april, feeType: 'service' } })).toEqual(['one', 'two', 'back']);
  expect(moved({ to: { ...august, feeType: 'service' } })).toBe('not-output');
});

test.for([
  ['same-statement', april],
  ['same-statement', null],
  ['other-provider', { ...august, leadProviderId: 'other' }],
  ['other-period', { ...august, contractPeriodYear: 2024 }],
] as const)('%s', ([code, to]) => expect(moved({ to })).toBe(code));

test('what is voided, paid or clawed back stays', () => {
  const lines = [
    line('voided', { paymentStatus: 'voided' }),
    line('paid', { paymentStatus: 'paid' }),
    line('taken', { paymentStatus: 'paid', clawbackStatus: 'clawed_back' }),
  ];
  expect(moved({ lines })).toBe('nothing-to-move');
  expect(moved({ lines: [...lines, line('payable', { paymentStatus: 'payable' })] })).toEqual(['payable']);
});

const various = [
  line('mentor', { role: 'mentor' }),
  line('retained', { declarationType: 'retained-1' }),
  line('early', { declarationDate: '2026-01-14' }),
  line('late', { declarationDate: '2026-01-16' }),
  line('first in', { receivedOn: '2026-01-31' }),
  line('last in', { receivedOn: '2026-02-02' }),
  back,
];
test.for([
  [{ role: 'mentor' }, ['mentor']],
  [{ declarationTypes: ['retained-1', 'completed'] }, ['retained']],
  [{ states: ['awaiting_clawback'] }, ['back']],
  [{ declaredTo: '2026-01-14' }, ['early']],
  [{ declaredFrom: '2026-01-16' }, ['late']],
  [{ receivedTo: '2026-01-31' }, ['first in']],
  [{ receivedFrom: '2026-02-02' }, ['last in']],
  [{ declarationIds: ['late', 'back'] }, ['late', 'back']],
  [{ role: 'mentor', states: ['payable'] }, 'none-chosen'],
  [{ declarationIds: ['late', 'elsewhere'] }, 'some-cannot-move'],
  [{ declarationIds: ['late', 'back'], states: ['eligible'] }, 'some-cannot-move'],
  [{ declarationIds: ['late', 'late'] }, ['late']],
] as [Which, string | string[]][])('%j moves %j', ([which, ids]) => {
  expect(moved({ lines: various }, which)).toEqual(ids);
});

test('each rule is a statement, and says what was seen', () => {
  for (const { rule, seen } of steps(facts())) {
    expect(rule).toMatch(/^[A-Z].+\.$/);
    expect(seen).not.toBe('');
  }
});
