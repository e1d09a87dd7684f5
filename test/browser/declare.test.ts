import { expect as expectThat } from 'vitest';
import { DeclarationRecord } from '../../server/records/declaration.record.ts';
import {
  anActiveLeadProvider,
  anEctAtSchool,
  aStatement,
  aTeacher,
  aTrainingPeriod,
  type Story,
} from '../stories/index.ts';
import { expectPage as expect, test } from '../support/browser.ts';
import { expectAccessible } from './support/accessible.ts';
import { confirm, open, preview, typeDay } from './support/deeds.ts';

async function ada(story: Story) {
  const teacher = await aTeacher(story, {
    name: 'Ada Lovelace',
    ectFirstBecameEligibleForTrainingAt: new Date('2025-09-01T09:00:00Z'),
  });
  const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
  const ect = await anEctAtSchool(story, { teacher, startedOn: '2025-09-01' });
  const training = await aTrainingPeriod(story, { ect, activeLeadProvider, year: 2025 });
  await aStatement(story, { activeLeadProvider, year: 2026, month: 4 });
  return { teacher, training };
}

test('support tries a declaration that a provider says is refused, mends it, and declares it', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const { teacher, training } = await ada(story);
  await visitor.signIn('support', `/teachers/${teacher.id}/show/declarations`);
  await page.getByRole('link', { name: 'Try a declaration' }).click();
  await expect(page).toHaveTitle(/^Try a declaration of Ada Lovelace – /);
  await page.getByRole('radio', { name: /^Started/ }).check();
  await typeDay(page.locator('form'), 'Day on which it was reached', '3 March 2026');
  await page.getByRole('button', { name: 'Try this declaration' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'The rules' })).toBeFocused();
  await expect(page.getByText('2 rules do not hold.')).toBeInViewport();
  const rules = page.getByRole('list', { name: 'Rules, in order' });
  await expect(rules).toContainText('Choose 2 March 2026 or an earlier day.');
  await expect(rules).toContainText('Say which evidence the lead provider holds');
  await expect(
    page.getByRole('button', { name: 'Declare it for the lead provider' }),
  ).toHaveAccessibleDescription(/Choose 2 March 2026/);

  await typeDay(page.locator('form'), 'Day on which it was reached', '1 October 2025');
  await page.getByRole('radio', { name: 'Training event attended' }).check();
  await page.getByRole('button', { name: 'Try this declaration' }).click();
  await expect(page.getByText('All rules hold: it can be declared.')).toBeVisible();
  await expect(page).toHaveURL(/type=started&date=2025-10-01&evidence=training-event-attended/);

  await open(page, 'Declare it for the lead provider');
  const plan = await preview(page, { reason: 'The provider could not send it', ticket: '4711' });
  const money = plan.getByRole('table', { name: 'What it does to payments' });
  await expect(money.getByRole('row', { name: /April 2026/ })).toContainText('£144.00 more');
  await confirm(page, 'Declare started');
  await expect(page.getByText('One rule does not hold.')).toBeVisible();
  await rules.getByRole('link', { name: 'See the started declaration of 1 October 2025' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Started declaration of Ada/ })).toBeVisible();
  expectThat(await story.find(DeclarationRecord, { trainingPeriodId: training.id })).toMatchObject({
    declarationType: 'started',
    declarationDate: '2025-10-01',
    paymentStatus: 'eligible',
  });
});

test('a training leads to where it is declared for; nothing has to be typed to see what is missing', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const { teacher } = await ada(story);
  await visitor.signIn('finance', `/teachers/${teacher.id}/show/training`);
  await page.getByRole('button', { name: 'Declare a milestone' }).click();
  await page.getByRole('button', { name: 'Try this declaration' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose the milestone that was reached');
  await expect(page.getByRole('alert')).toContainText('Enter the day on which it was reached');
});

for (const look of [{ width: 1280 }, { width: 320, colorScheme: 'dark' }] as const)
  test(`the page is accessible at ${look.width} pixels`, async ({ newVisitor, story }) => {
    const { teacher } = await ada(story);
    const { page, signIn } = await newVisitor(look);
    await signIn('support', `/teachers/${teacher.id}/declare?type=started&date=2026-03-03`);
    await expect(page.getByText('2 rules do not hold.')).toBeVisible();
    await expectAccessible(page, `try a declaration, ${look.width}`);
    if (process.env['SHOTS'])
      await page.screenshot({ path: `${process.env['SHOTS']}/try-${look.width}.png`, fullPage: true });
  });
