import { expect } from 'vitest';
import { aLeadProvider, anActiveLeadProvider, aStatement } from '../stories/index.ts';
import { test } from '../support/console.ts';

const PAGE = `query ($page: PageInput, $descending: Boolean!) {
  statements(sort: { by: waiting, descending: $descending }, page: $page) {
    next previous items { name status leadProvider { name } } } }`;

interface Listed {
  next: string | null;
  items: { name: string; status: string; leadProvider: { name: string } }[];
}

test('what waits for finance comes first, then the next to be paid, then paid ones, latest first; page by page', async ({
  console,
  story,
}) => {
  const of = async (name: string) =>
    anActiveLeadProvider(story, { year: 2025, leadProvider: await aLeadProvider(story, { name }) });
  const [ash, birch] = [await of('Ash'), await of('Birch')];
  for (const [activeLeadProvider, year, month, status] of [
    [ash, 2028, 8, 'open'],
    [ash, 2026, 12, 'open'],
    [ash, 2026, 11, 'payable'],
    [ash, 2026, 10, 'paid'],
    [ash, 2025, 10, 'paid'],
    [birch, 2026, 11, 'submitted'],
    [birch, 2026, 9, 'authorised'],
    [birch, 2026, 12, 'open'],
  ] as const)
    await aStatement(story, { activeLeadProvider, year, month, status });
  const ask = async (page: object, descending = false): Promise<Listed> =>
    (await console.as('finance').ask(PAGE, { page, descending })).data.statements;
  const inWords = ({ items }: Listed) =>
    items.map(({ name, status, leadProvider }) => `${name}, ${leadProvider.name}: ${status}`);
  const expected = [
    'September 2026, Birch: authorised',
    'November 2026, Ash: payable',
    'November 2026, Birch: submitted',
    'December 2026, Ash: open',
    'December 2026, Birch: open',
    'August 2028, Ash: open',
    'October 2026, Ash: paid',
    'October 2025, Ash: paid',
  ];
  expect(inWords(await ask({ perPage: 50 }))).toEqual(expected);
  expect(inWords(await ask({ perPage: 50 }, true))).toEqual(expected.toReversed());
  const first = await ask({ perPage: 5 });
  const second = await ask({ perPage: 5, after: first.next });
  expect([...inWords(first), ...inWords(second)]).toEqual(expected);
});
