import { DeclarationRecord } from '../../server/records/declaration.record.ts';
import {
  aDeclaration,
  anActiveLeadProvider,
  anEctAtSchool,
  aStatement,
  aTeacher,
  aTrainingPeriod,
} from '../stories/index.ts';
import { expectPage as expect, test } from '../support/browser.ts';

test('a declaration shows its way, its window, its statements and what it took the place of', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const teacher = await aTeacher(story, { name: 'Ada Lovelace' });
  const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
  const ect = await anEctAtSchool(story, { teacher, startedOn: '2025-09-01' });
  const training = await aTrainingPeriod(story, { ect, activeLeadProvider });
  const january = await aStatement(story, { activeLeadProvider, month: 1, year: 2026 });
  const april = await aStatement(story, { activeLeadProvider, month: 4, year: 2026 });
  const first = await aDeclaration(story, { training, paymentStatus: 'voided' });
  const declaration = await aDeclaration(story, {
    training,
    statement: january,
    paymentStatus: 'eligible',
    declarationDate: '2025-11-12',
  });
  await story.change(DeclarationRecord, declaration, { paymentStatementId: april.id });

  await visitor.signIn('finance', `/declarations/${declaration.id}/show`);
  const way = page.getByRole('list', { name: 'States, from receipt on' }).getByRole('listitem');
  await expect(way).toHaveCount(5);
  await expect(way.nth(2)).toHaveAttribute('aria-current', 'step');
  await expect(way.nth(2)).toContainText('Moved to April 2026');
  await expect(way.nth(4)).toContainText('Its payment date is'.toLowerCase());
  const window = page.getByRole('table', { name: /^The window, the date/ }).getByRole('row');
  await expect(window.nth(2)).toContainText('Milestone reached12 Nov 2025');
  const statements = page.getByRole('table', { name: 'Statements it is or was on, in order' });
  await expect(statements.getByRole('rowheader')).toHaveText(['January 2026', 'April 2026']);
  await expect(statements.getByRole('row').nth(2)).toContainText('It is on it now');

  const others = page.getByRole('table', { name: /^Other declarations of this type/ });
  await expect(page.getByText('This one took the place of those that were voided')).toBeVisible();
  await others.getByRole('link', { name: 'Started' }).click();
  await expect(page).toHaveURL(new RegExp(first.id));
  await expect(page.getByText('Another one holds the place of this milestone now.')).toBeVisible();
  await expect(page.getByText('It is on no statement, and never was.')).toBeVisible();
});

test('a voided declaration is not said to be paid among those of its teacher, only which statement it is on', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const teacher = await aTeacher(story, { name: 'Ada Lovelace' });
  const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
  const ect = await anEctAtSchool(story, { teacher, startedOn: '2025-09-01' });
  const training = await aTrainingPeriod(story, { ect, activeLeadProvider });
  const statement = await aStatement(story, { activeLeadProvider, month: 1, year: 2026 });
  await aDeclaration(story, { training, statement, paymentStatus: 'voided' });
  await visitor.signIn('support', `/teachers/${teacher.id}/show/declarations`);
  const declarations = page.getByRole('table', { name: 'Declarations, newest first' });
  await expect(declarations.getByRole('row').nth(1)).toContainText('January 2026');
  await expect(declarations.getByRole('columnheader')).toHaveText([
    'Declaration',
    'Date',
    'As',
    'Lead provider',
    'State',
    'Payment statement',
    'Clawback statement',
  ]);
});

test('a developer follows the way of a declaration without being told whose it is', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const teacher = await aTeacher(story, { name: 'Hedy Lamarr' });
  const ect = await anEctAtSchool(story, { teacher, startedOn: '2025-09-01' });
  const declaration = await aDeclaration(story, { training: await aTrainingPeriod(story, { ect }) });
  await visitor.signIn('developer', `/declarations/${declaration.id}/show`);
  await expect(page.getByRole('list', { name: 'States, from receipt on' })).toContainText('Submitted');
  await expect(page.getByText('Not shown to your role').first()).toBeVisible();
  await expect(page.getByText('Lamarr')).toHaveCount(0);
});
