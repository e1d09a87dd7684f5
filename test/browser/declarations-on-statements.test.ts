import { expect as expectThat } from 'vitest';
import { DeclarationRecord } from '../../server/records/declaration.record.ts';
import { aPaidProvider } from '../stories/a-paid-provider.ts';
import { expectPage as expect, test } from '../support/browser.ts';
import { expectAccessible } from './support/accessible.ts';
import { confirm, open, preview } from './support/deeds.ts';

test('finance moves the started declarations of a statement to the next, and sees what both come to', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const { statement, declared } = await aPaidProvider(story);
  const [april, august] = [await statement(4), await statement(8)];
  const started = await declared({ statement: april, paymentStatus: 'eligible' });
  const completed = await declared({
    statement: april,
    paymentStatus: 'eligible',
    declarationType: 'completed',
  });
  await visitor.signIn('finance', `/statements/${april.id}/show`);
  const dialog = await open(page, 'Move declarations');
  await dialog
    .getByLabel('To which statement?')
    .selectOption({ label: 'August 2026, open, to be paid on 25 Aug 2026' });
  await dialog.getByLabel('Type').selectOption('Started');
  await expectAccessible(page, 'the form of moving');
  const plan = await preview(page, { reason: 'The deadline was moved', ticket: '2121' });
  const money = plan.getByRole('table', { name: 'What it does to payments' });
  await expect(money.getByRole('row', { name: /April 2026/ })).toContainText('£120.00 less');
  await expect(money.getByRole('row', { name: /August 2026/ })).toContainText('£120.00 more');
  await expect(money.getByRole('row', { name: /All 2 statements/ })).toContainText('No difference');
  await expectAccessible(page, 'the plan with money');
  if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/move-plan.png` });
  await confirm(page, 'Move the declarations');
  expectThat((await story.find(DeclarationRecord, { id: started.id })).paymentStatementId).toBe(august.id);
  expectThat((await story.find(DeclarationRecord, { id: completed.id })).paymentStatementId).toBe(april.id);
});

test('one declaration is moved, and a stuck one released, from their own pages', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const { statement, declared } = await aPaidProvider(story);
  const [april, august] = [await statement(4), await statement(8)];
  const eligible = await declared({ statement: april, paymentStatus: 'eligible' });
  const stuck = await declared({});
  await visitor.signIn('finance', `/declarations/${eligible.id}/show`);
  const dialog = await open(page, 'Move to another statement');
  await dialog.getByLabel('To which statement?').selectOption({ index: 1 });
  await preview(page, { reason: 'It came late' });
  await confirm(page, 'Move the declaration');
  expectThat((await story.find(DeclarationRecord, { id: eligible.id })).paymentStatementId).toBe(august.id);

  await page.goto(`/declarations/${stuck.id}/show`);
  await open(page, 'Release for payment');
  const plan = await preview(page, { reason: 'The induction start came late', ticket: '2222' });
  await expect(plan.getByRole('table', { name: 'What it does to payments' })).toContainText('£120.00 more');
  await confirm(page, 'Release onto April 2026');
  expectThat((await story.find(DeclarationRecord, { id: stuck.id })).paymentStatus).toBe('eligible');
});

test('support gives a declaration to the right person, found by name', async ({ visitor, story }) => {
  const { page } = visitor;
  const { statement, declared, inTraining } = await aPaidProvider(story);
  const april = await statement(4);
  const declaration = await declared({ statement: april, paymentStatus: 'eligible' });
  const grace = await inTraining({ name: 'Grace Hopper' });
  await visitor.signIn('support', `/declarations/${declaration.id}/show`);
  const dialog = await open(page, 'Correct the teacher');
  await dialog.getByRole('button', { name: 'Preview' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Choose whose it is from the list');
  await dialog.getByLabel('Whose is it?').fill('Grace Hop');
  await page.getByRole('option', { name: /Grace Hopper/ }).click();
  await expectAccessible(page, 'the form of correcting');
  const plan = await preview(page, { reason: 'Two records were merged', ticket: '2424' });
  await expect(plan).toContainText('Grace Hopper’s, not Ada Lovelace’s');
  await confirm(page, 'Correct the teacher');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Grace Hopper');
  expectThat((await story.find(DeclarationRecord, { id: declaration.id })).teacherId).toBe(grace.teacher.id);
});
