import { expect as expectThat } from 'vitest';
import { pounds } from '../../server/domain/money.ts';
import { markStatementsPayable } from '../../server/jobs/mark-statements-payable.ts';
import { aMonth, OVER_TARGET, ofTheMonth, SERVICE_ONLY } from '../stories/a-month.ts';
import { expectPage as expect, NOON } from '../support/browser.ts';
import { begin, type Desk, expectDone, met, test as base } from './support/desk.ts';

/** Two people and nine statements, one after the other. */
const SLOW = { timeout: 900_000 };
const [FIRST] = ofTheMonth;
/** Submitted with remarks, which stand there when it is submitted again. */
const SENT_BACK = ofTheMonth[5];
type Paid = Pick<(typeof ofTheMonth)[number], 'name' | 'total'>;

/** What must be said of checks that do not hold, by lead provider and check. */
const remarks: Readonly<Record<string, readonly (readonly [check: number, remark: string])[]>> = {
  [OVER_TARGET]: [
    [7, 'The fee follows the places that were bought, not the target'],
    [8, 'The policy team agreed to 200%'],
  ],
  [SERVICE_ONLY]: [[12, 'It has no outputs in its last months']],
};

const test = base.extend('month', { scope: 'worker' }, ({ story }) => aMonth(story));

const rowOf = ({ page }: Desk, name: string) =>
  page
    .getByRole('table', { name: /^Statements of March 2026/ })
    .getByRole('row', { name: new RegExp(`^${name}`) });

async function toHome({ page, hands }: Desk): Promise<void> {
  await hands.key('g', 'h');
  await expect(page.getByRole('heading', { level: 1, name: /^Hello/ })).toBeVisible();
}

async function toBoard(desk: Desk): Promise<void> {
  const { page, hands } = desk;
  await toHome(desk);
  await hands.key('g', 'm');
  await expect(page.getByRole('heading', { level: 1, name: 'Statements of March 2026' })).toBeFocused();
}

/** Who waits for whom, row by row. */
async function expectEach(desk: Desk, waitsFor: string, all: readonly Paid[]): Promise<void> {
  for (const { name } of all)
    await expect(rowOf(desk, name).getByRole('cell', { name: waitsFor, exact: true })).toBeVisible();
}

/** What the board counts as waiting leads to as many of its rows, and the first page counts no fewer. */
async function expectCounted(desk: Desk, what: string, count: number): Promise<void> {
  const { page, hands } = desk;
  await hands.press('link', `${count} ${what}`);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(`Statements that wait for you ${what}`);
  await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(count);
  await hands.press('link', `${count} statements of March 2026`);
  await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(count);
  await toHome(desk);
  await expect(page.getByRole('listitem').filter({ hasText: `${what}, of all months` })).toContainText(
    String(count),
  );
  await toBoard(desk);
}

async function submit(desk: Desk, { name, total }: Paid, isAgain = false): Promise<void> {
  const { hands, page } = desk;
  await begin(desk, 'Submit');
  await hands.fill('textbox', 'Total to pay', total);
  for (const [check, remark] of remarks[name] ?? []) {
    const box = new RegExp(`^Check ${check}:`);
    if (isAgain) await expect(page.getByRole('textbox', { name: box })).toHaveValue(remark);
    else await hands.fill('textbox', box, remark);
  }
  if (name === OVER_TARGET) await met(desk, 'submitting with remarks');
  await hands.confirm('All twelve checks are worked through');
  await expectDone(desk, `March 2026 statement of ${name}`);
  await expect(desk.page.getByRole('heading', { level: 1 })).toBeFocused();
  if (name === OVER_TARGET) await met(desk, 'submitted');
}

async function authorise(desk: Desk, { name, total }: Paid): Promise<void> {
  await expect(desk.page.getByRole('main').getByText(total).first()).toBeVisible();
  await begin(desk, 'Authorise');
  await desk.hands.confirm('It is what the invoice says');
  await expectDone(desk, `March 2026 statement of ${name} for 2025, ${total}`);
}

/** The one goes back, with a reason; all others are authorised. */
async function sendBackOrAuthorise(desk: Desk, one: Paid): Promise<void> {
  if (one !== SENT_BACK) return authorise(desk, one);
  await begin(desk, 'Send back');
  await desk.hands.confirm('The invoice has five starts, and this has four');
  await expectDone(desk, `March 2026 statement of ${one.name}`);
  await met(desk, 'sent back');
}

/** One on its own page. */
async function pay(desk: Desk, { name, total }: Paid): Promise<void> {
  await desk.hands.press('link', new RegExp(`^${name}`));
  await begin(desk, 'Record the payment');
  await expect(desk.page.getByRole('dialog').getByText(total, { exact: true })).toBeVisible();
  await sayPayment(desk, `BACS ${name}`);
  await expectDone(desk, `Recorded the payment of the March 2026 statement of ${name} for 2025, ${total}`);
}

/** On the day before it all, the statement tells of no authorisation and no payment. */
async function expectNothingOfTheFuture({ page, hands }: Desk, { name }: Paid): Promise<void> {
  await hands.press('link', new RegExp(`^${name}`));
  const main = page.getByRole('main');
  for (const fact of ['Authorised', `Payment referenceBACS ${name}`]) await expect(main).toContainText(fact);
  await page.goto(`${page.url()}?trueOn=2026-03-01`);
  await expect(main).toContainText('The state is that of 1 March 2026');
  for (const fact of ['Authorised', 'BACS']) await expect(main).not.toContainText(fact);
}

/** The others by one remittance, on the board. */
async function payTogether(desk: Desk, all: readonly Paid[]): Promise<void> {
  const total = pounds(all.reduce((sum, one) => sum + BigInt(one.total.replace(/\D/g, '')), 0n));
  await begin(desk, 'Record payments');
  await desk.hands.tabTo('checkbox', new RegExp(`^${all[0]?.name}, 2025`));
  await desk.hands.key('Space');
  await expect(desk.page.getByText(`${all.length - 1} of ${all.length} chosen`)).toBeVisible();
  await met(desk, 'choosing what a remittance pays');
  await desk.hands.key('Space');
  await expect(desk.page.getByText(`${all.length} of ${all.length} chosen${total}`)).toBeVisible();
  await desk.hands.fill('textbox', 'Total of the remittance', total);
  await sayPayment(desk, 'BACS together');
  await expectDone(
    desk,
    `Recorded the payment of ${all.length} statements of March 2026, ${total} together, reference BACS together`,
  );
}

async function sayPayment({ hands }: Desk, reference: string): Promise<void> {
  await hands.fill('textbox', 'Payment reference', reference);
  await hands.fill('textbox', 'Day', '2');
  await hands.fill('textbox', 'Month', '3');
  await hands.fill('textbox', 'Year', '2026');
  await hands.confirm('The finance system sent it');
}

/** All statements of the month, from one to the next without the board between. */
async function eachInTurn(desk: Desk, step: (desk: Desk, one: Paid) => Promise<void>): Promise<void> {
  await desk.hands.press('link', `Begin with ${FIRST.name}`);
  for (const [at, one] of ofTheMonth.entries()) {
    await expect(desk.page.getByRole('heading', { level: 1, name: `${one.name}, March 2026` })).toBeFocused();
    await step(desk, one);
    const next = ofTheMonth[at + 1];
    if (next) await desk.hands.press('link', new RegExp(`^Next that waits for you: ${next.name}`));
  }
}

test(
  'a full month: two people take nine statements from open to paid',
  SLOW,
  async ({ desk, database, month }) => {
    const fiona = await desk('finance');
    await toBoard(fiona);
    for (const { name, total } of month) await expect(rowOf(fiona, name)).toContainText(total);
    await expectEach(fiona, 'Its deadline', month);
    await met(fiona, 'board open');

    const night = await markStatementsPayable({ url: database.url, clock: () => NOON });
    expectThat({ marked: night.marked.length, failed: night.failed }).toEqual({ marked: 9, failed: [] });
    await fiona.page.reload();
    await expectEach(fiona, 'A finance officer (you)', month);
    await met(fiona, 'board payable');
    await expectCounted(fiona, 'to check and submit', 9);
    await eachInTurn(fiona, submit);
    await toBoard(fiona);
    await expectEach(fiona, 'A finance approver', month);

    const alex = await desk('finance_approver');
    await toBoard(alex);
    await expectEach(alex, 'A finance approver (you)', month);
    await met(alex, 'board submitted');
    await eachInTurn(alex, sendBackOrAuthorise);
    await toBoard(fiona);
    await expect(rowOf(fiona, SENT_BACK.name)).toContainText('A finance officer (you)');
    await fiona.hands.press('link', new RegExp(`^${SENT_BACK.name}`));
    await expect(fiona.page.getByText('Alex Appiah sent it back.')).toBeVisible();
    await expect(fiona.page.getByRole('blockquote')).toHaveText(
      'The invoice has five starts, and this has four',
    );
    await met(fiona, 'came back');
    await submit(fiona, SENT_BACK, true);
    await toBoard(alex);
    await alex.hands.press('link', `Begin with ${SENT_BACK.name}`);
    await authorise(alex, SENT_BACK);
    await met(alex, 'authorised');

    await toBoard(fiona);
    await expectEach(fiona, 'The payment (you)', month);
    await pay(fiona, FIRST);
    await toBoard(fiona);
    await expectCounted(fiona, 'to record as paid', 8);
    await payTogether(fiona, month.slice(1));
    await expectEach(fiona, 'Nobody', month);
    await expectEach(fiona, 'Paid 2 Mar 2026', month);
    await met(fiona, 'board paid');
    await expectNothingOfTheFuture(fiona, FIRST);
  },
);
