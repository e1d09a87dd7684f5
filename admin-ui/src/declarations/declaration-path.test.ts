import { expect, test } from 'vitest';
import type { DeclarationState } from '../gql/graphql.ts';
import { statementsOf, stopsOf } from './declaration-path.ts';
import type { DeclarationOnPage } from './declaration-queries.ts';

const statement = (name: string, deadlineDate: string, paymentDate: string) => ({
  id: name,
  name,
  status: 'open' as const,
  deadlineDate,
  paymentDate,
});
const january = statement('January 2026', '2025-12-31', '2026-01-25');
const april = statement('April 2026', '2026-03-31', '2026-04-25');

interface On {
  pays?: typeof january;
  takesBack?: typeof january;
}

let told = 0;
const step = (state: DeclarationState, { pays, takesBack }: On = {}, who = 'Sam Sesay') => {
  told += 1;
  return {
    state,
    event: {
      id: `event ${told}`,
      action: 'a-deed',
      sentence: `Deed ${told}`,
      recordedAt: '2026-03-02T12:30:00Z',
      actor: { id: who, name: who },
    },
    paymentStatement: pays ?? null,
    clawbackStatement: takesBack ?? null,
  };
};

function declared(...path: ReturnType<typeof step>[]): DeclarationOnPage {
  const last = path.at(-1);
  return {
    createdAt: '2025-11-15T09:00:00Z',
    leadProvider: { id: 'ambition', name: 'Ambition' },
    path,
    state: last?.state,
    paymentStatement: last?.paymentStatement,
    clawbackStatement: last?.clawbackStatement,
  } as unknown as DeclarationOnPage;
}

const seen = (declaration: DeclarationOnPage) =>
  stopsOf(declaration).map(({ status: [, word], when }) => [word, when]);

test('a declaration is received first, also when it could be paid for at once', () => {
  const [received, eligible] = stopsOf(declared(step('eligible', { pays: january })));
  expect(received).toMatchObject({ when: 'passed', words: '15 Nov 2025, 9:00am, from Ambition' });
  expect(received).not.toHaveProperty('event');
  expect(eligible).toMatchObject({ when: 'now', words: '2 Mar 2026, 12:30pm, Sam Sesay' });
});

test.for<[string, DeclarationOnPage, unknown[]]>([
  [
    'received',
    declared(step('no_payment')),
    [
      ['Submitted', 'now'],
      ['Eligible', 'coming'],
      ['Payable', 'coming'],
      ['Paid', 'coming'],
    ],
  ],
  [
    'paid',
    declared(step('no_payment'), step('eligible', { pays: january }), step('paid', { pays: january })),
    [
      ['Submitted', 'passed'],
      ['Eligible', 'passed'],
      ['Paid', 'now'],
    ],
  ],
  [
    'voided, and not after all',
    declared(
      step('eligible', { pays: january }),
      step('voided', { pays: january }),
      step('eligible', { pays: january }),
    ),
    [
      ['Submitted', 'passed'],
      ['Eligible', 'passed'],
      ['Voided', 'passed'],
      ['Eligible', 'now'],
      ['Payable', 'coming'],
      ['Paid', 'coming'],
    ],
  ],
  [
    'moved',
    declared(step('eligible', { pays: january }), step('eligible', { pays: april })),
    [
      ['Submitted', 'passed'],
      ['Eligible', 'passed'],
      ['Moved to April 2026', 'now'],
      ['Payable', 'coming'],
      ['Paid', 'coming'],
    ],
  ],
  [
    'awaiting clawback',
    declared(step('paid', { pays: january }), step('awaiting_clawback', { pays: january, takesBack: april })),
    [
      ['Submitted', 'passed'],
      ['Paid', 'passed'],
      ['Awaiting clawback', 'now'],
      ['Clawed back', 'coming'],
    ],
  ],
])('the way of one that is %s', ([, declaration, expected]) => {
  expect(seen(declaration)).toEqual(expected);
});

test('what is to come says the days it waits for', () => {
  expect(
    stopsOf(declared(step('eligible', { pays: april })))
      .filter(({ when }) => when === 'coming')
      .map(({ words }) => words),
  ).toEqual([
    'After 31 March 2026, the deadline of April 2026',
    'When April 2026 is authorised; its payment date is 25 April 2026',
  ]);
});

test('a statement it was taken off again is not forgotten, nor is the one that takes it back', () => {
  const on = statementsOf(
    declared(
      step('no_payment'),
      step('eligible', { pays: january }),
      step('eligible', { pays: april }),
      step('paid', { pays: april }),
      step('awaiting_clawback', { pays: april, takesBack: january }),
    ),
  );
  expect(on.map(({ statement: { name }, takesBack, until }) => [name, takesBack, until === null])).toEqual([
    ['January 2026', false, false],
    ['April 2026', false, true],
    ['January 2026', true, true],
  ]);
});

test('one that was never on a statement has none', () => {
  expect(statementsOf(declared(step('no_payment')))).toEqual([]);
});
