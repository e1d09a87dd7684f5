import { expect, test } from 'vitest';
import { type NetChange, netChanges, withoutSealing } from './net-changes.ts';

const change = (table: string, before: object | null, after: object | null): NetChange =>
  ({ table, rowId: `a row of ${table}`, before, after }) as NetChange;
const submitted = { status: 'submitted', payment_date: '2026-04-25' };

test('several changes of a row are one, and a row that came and went is none', () => {
  const row = { table: 'declarations', rowId: 'one' };
  const insert = { ...row, op: 'insert', before: null, after: { a: 1 } } as const;
  const update = { ...row, op: 'update', before: { a: 1 }, after: { a: 2 } } as const;
  const remove = { ...row, op: 'delete', before: { a: 2 }, after: null } as const;
  expect(netChanges([insert, update])).toEqual([{ ...row, before: null, after: { a: 2 } }]);
  expect(netChanges([insert, update, remove])).toEqual([]);
});

test('what sealing made of a deed is left out: the version, the end of a submission, the step back of its statement', () => {
  const own = change('declarations', { payment_status: 'payable' }, { payment_status: 'voided' });
  const consequences = [
    change('statement_versions', null, { number: 2 }),
    change('statement_submissions', { ended_as: null }, { ended_as: 'cancelled' }),
    change('statements', submitted, { ...submitted, status: 'payable' }),
  ];
  expect(withoutSealing([own, ...consequences])).toEqual([own]);
});

test('what the deed itself did to the statement stays, without the step back', () => {
  const after = { status: 'payable', payment_date: '2026-05-25' };
  const [moved] = withoutSealing([change('statements', submitted, after)]);
  expect(moved).toMatchObject({ before: { status: 'payable', payment_date: '2026-04-25' }, after });
});

test('a submission that somebody made or sent back is a deed of its own', () => {
  const made = change('statement_submissions', null, { ended_as: null });
  const sentBack = change('statement_submissions', { ended_as: null }, { ended_as: 'sent_back' });
  const status = change('statements', { status: 'payable' }, { status: 'submitted' });
  expect(withoutSealing([made, sentBack, status])).toEqual([made, sentBack, status]);
});
