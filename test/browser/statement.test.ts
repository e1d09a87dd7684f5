import { StatementRecord } from '../../server/records/statement.record.ts';
import { aPaidProvider } from '../stories/a-paid-provider.ts';
import {
  aDeclaration,
  aLeadProvider,
  aMentor,
  anActiveLeadProvider,
  aStatement,
  aTrainingPeriod,
} from '../stories/index.ts';
import { expectPage as expect, test } from '../support/browser.ts';
import { january } from '../support/statement-desk.ts';
import { expectAccessible } from './support/accessible.ts';
import { confirm, open, preview } from './support/deeds.ts';

test('the declarations of a statement are turned page by page, each page at its own address', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const april = await story.together(async (told) => {
    const { statement, declared } = await aPaidProvider(told);
    const paying = { statement: await statement(4), paymentStatus: 'eligible' } as const;
    for (let number = 10; number < 36; number++) await declared(paying, { name: `Number ${number}` });
    return paying.statement;
  });
  await visitor.signIn('finance', `/statements/${april.id}/show/declarations`);
  const paid = page.getByRole('table', { name: /^To be paid for ECTs/ });
  await expect(paid.getByRole('rowheader')).toHaveCount(25);
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(
    page.getByRole('heading', { name: 'To be paid for ECTs: 26 declarations, £1,680.00' }),
  ).toBeFocused();
  await expect(paid.getByRole('rowheader')).toHaveCount(1);
  await page.reload();
  await expect(paid.getByRole('rowheader')).toHaveCount(1);
  await page.getByRole('link', { name: 'Previous page' }).press('Enter');
  await expect(paid.getByRole('rowheader')).toHaveCount(25);
  await expectAccessible(page, 'first page');
});

test('finance follows a figure down to its declarations, and adjusts the statement', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const told = await january(story);
  await aDeclaration(story, {
    ...told,
    statement: told.statement,
    declarationType: 'retained-1',
    paymentStatus: 'eligible',
  });
  await visitor.signIn('finance', `/statements/${told.statement.id}/show`);
  await expect(page).toHaveTitle(/, January 2026, contract period 2025 – /);
  const outputs = page.getByRole('table', { name: 'Early career teacher (ECT) output payments' });
  await outputs.getByRole('link', { name: '£120.00' }).nth(1).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Started: £120.00' })).toBeFocused();
  await page.getByRole('link', { name: 'Started (Band A)' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Started (Band A): £120.00' })).toBeFocused();
  await expect(page.getByText('1 × £120.00 (20% × 60% × £1,000.00)')).toBeInViewport();
  await expect(page.getByRole('heading', { level: 2, name: '1 declaration' })).toBeVisible();
  await page.getByRole('link', { name: 'ECTs output payment' }).click();
  await expect(page.getByRole('heading', { level: 2, name: '2 declarations' })).toBeVisible();

  await page.getByRole('link', { name: 'Statement', exact: true }).click();
  const declarations = page.getByRole('table', { name: 'Declarations', exact: true });
  await declarations
    .getByRole('row', { name: /^Retained/ })
    .getByRole('link', { name: '1' })
    .click();
  await expect(page.getByRole('heading', { level: 2, name: /^Retained: £/ })).toBeFocused();
  await expect(page.getByRole('heading', { level: 2, name: '1 declaration' })).toBeVisible();
  await page.getByRole('link', { name: 'ECTs output payment' }).click();

  const parts = page.getByRole('table', { name: 'What ECTs output payment is the sum of' });
  await expect(parts.getByRole('link', { name: /Band A/ })).toHaveText([
    'Started (Band A)',
    'Retained 1 (Band A)',
  ]);
  const nothing = parts.getByRole('button', { name: /^\d+ parts of £0\.00$/ });
  await expect(nothing).toHaveAttribute('aria-expanded', 'false');
  await nothing.press('Enter');
  await parts.getByRole('link', { name: 'Completed (Band A)' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Completed (Band A): £0.00' })).toBeVisible();

  await page.getByRole('link', { name: 'Adjustments' }).click();
  const dialog = await open(page, 'Add adjustment');
  await dialog.getByLabel('Deduct: the lead provider is paid less').check();
  await dialog.getByLabel('Amount').fill('£50.00');
  await dialog.getByLabel('Something else').check();
  await dialog.getByLabel('What is it for?').fill('Travel');
  const plan = await preview(page, { reason: 'Agreed by letter' });
  await expect(plan).toContainText('£60.00 less');
  await confirm(page, 'Add the adjustment');
  await expect(page.getByRole('list', { name: 'Adjustments, oldest first' })).toContainText('−£50.00');
});

test('each count of a statement’s declarations leads to as many declarations', async ({ visitor, story }) => {
  const { page } = visitor;
  const paid = await aPaidProvider(story);
  const [january, april] = [await paid.statement(1, 'paid'), await paid.statement(4)];
  const ofMentor = async () => {
    const mentor = await aMentor(story, { school: paid.school, startedOn: '2025-09-01' });
    return aTrainingPeriod(story, { mentor, activeLeadProvider: paid.activeLeadProvider, year: 2025 });
  };
  const facts = { statement: april, paymentStatus: 'eligible' } as const;
  for (const declarationType of ['started', 'started', 'retained-1', 'retained-2', 'completed'] as const)
    await paid.declared({ ...facts, declarationType });
  await paid.declared({ statement: january, clawback: april });
  for (let voided = 0; voided < 3; voided++) await paid.declared({ ...facts, paymentStatus: 'voided' });
  await aDeclaration(story, { training: await ofMentor(), ...facts });
  for (let voided = 0; voided < 2; voided++)
    await aDeclaration(story, { training: await ofMentor(), ...facts, paymentStatus: 'voided' });

  await visitor.signIn('finance', `/statements/${april.id}/show`);
  const rows = page.getByRole('table', { name: 'Declarations', exact: true }).getByRole('row');
  for (const [name, ...counts] of [
    ['Started', 2, 1],
    ['Retained', 2],
    ['Completed', 1, 0],
    ['Clawbacks', 1, 0],
    ['Voided', 3, 2],
  ] as const) {
    const row = rows.filter({ has: page.getByRole('rowheader', { name, exact: true }) });
    for (const [at, count] of counts.entries()) {
      const cell = row.getByRole('cell').nth(at);
      await expect(cell).toHaveText(String(count));
      if (count === 0) continue;
      await cell.getByRole('link').click();
      const total = count === 1 ? /^1 declaration\b/ : new RegExp(`^${count} declarations\\b`);
      await expect(page.getByText(total).first()).toBeVisible();
      await page.goBack();
    }
  }
});

test('from one part of a statement to the same part of its neighbours: month, contract period, lead provider', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const { statement, leadProvider, ...ada } = await january(story);
  await aStatement(story, { ...ada, month: 11, year: 2025 });
  const earlier = await anActiveLeadProvider(story, { leadProvider, year: 2024 });
  await aStatement(story, { activeLeadProvider: earlier, month: 1, year: 2026 });
  const other = await aLeadProvider(story, { name: 'Zenith Teaching' });
  await aStatement(story, {
    activeLeadProvider: await anActiveLeadProvider(story, { leadProvider: other, year: 2025 }),
    month: 1,
    year: 2026,
  });
  await visitor.signIn('finance', `/statements/${statement.id}/show/versions`);
  const others = page.getByRole('navigation', { name: 'Other statements' });
  await others.getByRole('link', { name: 'November 2025' }).press('Enter');
  await expect(
    page.getByRole('heading', { level: 1, name: `${leadProvider.name}, November 2025` }),
  ).toBeFocused();
  await expect(page.getByRole('heading', { level: 2, name: 'Versions' })).toBeVisible();
  const title = page.getByRole('heading', { level: 1, name: `${leadProvider.name}, January 2026` });
  await others.getByRole('link', { name: 'January 2026' }).press('Enter');
  await expect(title).toBeFocused();
  await others.getByRole('link', { name: '2024' }).press('Enter');
  await expect(page.getByText('Statement, contract period 2024')).toBeVisible();
  await expect(title).toBeFocused();
  await others.getByRole('button', { name: 'Other lead providers' }).press('Enter');
  await others.getByRole('link', { name: 'Zenith Teaching, 2025' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Zenith Teaching, January 2026' })).toBeFocused();
  await expect(page.getByRole('heading', { level: 2, name: 'Versions' })).toBeVisible();
});

test('on a wide screen a figure explains itself beside the statement, which stays where it is', async ({
  newVisitor,
  story,
}) => {
  const told = await january(story);
  const { page } = await newVisitor({ as: 'finance', width: 1440 });
  await page.goto(`/statements/${told.statement.id}/show`);
  const figure = page
    .getByRole('table', { name: 'Early career teacher (ECT) output payments' })
    .getByRole('link', { name: '£120.00' })
    .last();
  await figure.press('Enter');
  await expect(page).toHaveURL(/\/show\/explain\/banded\/output$/);
  const beside = page.getByRole('region', { name: 'Explanation of the figure' });
  await expect(beside.getByRole('heading', { level: 2, name: 'ECTs output payment: £120.00' })).toBeFocused();
  await expect(figure).toHaveAttribute('aria-current', 'true');
  await expect(figure).toBeInViewport();
  await expectAccessible(page, 'a figure explained beside the statement');
  await beside.getByRole('link', { name: 'Started (Band A)' }).press('Enter');
  await expect(beside.getByRole('heading', { level: 2, name: 'Started (Band A): £120.00' })).toBeFocused();
  await expect(figure).not.toHaveAttribute('aria-current');
  await page.keyboard.press('Escape');
  await expect(beside).toHaveCount(0);
  await expect(figure).toBeFocused();
  await expect(page).toHaveURL(/\/show$/);
});

test('on a narrower screen it explains itself in the place of the statement', async ({
  newVisitor,
  story,
}) => {
  const told = await january(story);
  const { page } = await newVisitor({ as: 'finance', width: 1439 });
  await page.goto(`/statements/${told.statement.id}/show/explain/banded/output`);
  await expect(page.getByRole('heading', { level: 2, name: 'ECTs output payment: £120.00' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: /^Total £/ })).toHaveCount(0);
  await page.setViewportSize({ width: 1440, height: 800 });
  await expect(page.getByRole('heading', { level: 2, name: /^Total £/ })).toBeVisible();
});

test('a paid statement says when and by which reference, and to a developer nothing of its figures', async ({
  newVisitor,
  story,
}) => {
  const { statement } = await aPaidProvider(story);
  const paid = await statement(1, 'paid');
  await story.change(StatementRecord, paid, { paidOn: '2026-01-25', paymentReference: 'BACS 17' });
  const stripFor = async (as: 'finance' | 'developer') => {
    const { page } = await newVisitor({ as });
    await page.goto(`/statements/${paid.id}/show`);
    return page.getByRole('main');
  };
  const strip = await stripFor('finance');
  for (const fact of ['Paid25 January 2026', 'Payment referenceBACS 17', 'FiguresLive'])
    await expect(strip).toContainText(fact);
  await expect(await stripFor('developer')).toContainText('FiguresFor support and finance');
});
