import { type Persona, personas } from '../../server/access/personas.ts';
import {
  aDeclaration,
  aLeadProvider,
  anActiveLeadProvider,
  anEctAtSchool,
  aStatement,
  aTeacher,
  aTrainingPeriod,
  type Story,
} from '../stories/index.ts';
import { expectPage as expect, test } from '../support/browser.ts';
import { confirm, open, preview } from './support/deeds.ts';

async function aMonthToPay(story: Story) {
  const activeLeadProvider = await anActiveLeadProvider(story, {
    year: 2025,
    leadProvider: await aLeadProvider(story, { name: 'Ambition' }),
  });
  await aStatement(story, { activeLeadProvider, month: 1, year: 2026, status: 'submitted' });
  await aStatement(story, { activeLeadProvider, month: 2, year: 2026, status: 'payable' });
  await aStatement(story, { activeLeadProvider, month: 4, year: 2026 });
}

test.beforeAll(({ story }) => aMonthToPay(story));

test.for<[Persona['role'], string]>([
  ['finance', 'Statements to check and submit, of all months'],
  ['finance_approver', 'Statements to authorise, of all months'],
])(
  'a %s sees the statements that wait, and which deadline comes next',
  async ([role, waits], { visitor }) => {
    const { page } = visitor;
    await visitor.signIn(role);
    await expect(page).toHaveTitle(/^Home – /);
    const waiting = page.getByRole('region', { name: 'What waits for you' });
    await expect(waiting.getByRole('listitem').first()).toHaveText(`1${waits}`);
    await expect(waiting.getByRole('link', { name: waits })).toHaveAttribute(
      'href',
      /^\/statements\?filter=/,
    );
    const deadlines = page.getByRole('table', { name: /^Months with open output statements/ });
    await expect(deadlines.getByRole('row').nth(1)).toHaveText('31 Mar 2026April 2026125 Apr 2026');
  },
);

test('support is led from a number to the people it counts', async ({ visitor, story }) => {
  const { page } = visitor;
  const teacher = await aTeacher(story, { name: 'Ada Lovelace' });
  const ect = await anEctAtSchool(story, { teacher, startedOn: '2025-09-01' });
  const training = await aTrainingPeriod(story, { ect });
  await aDeclaration(story, { training });
  await visitor.signIn('support');
  await expect(page.getByText('Nothing waits for you here: your work comes with tickets.')).toBeVisible();
  await page.getByRole('link', { name: 'ECTs without a mentor' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Teachers' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ada Lovelace' })).toBeVisible();
});

test('what somebody did is on their own first page, and on everybody’s', async ({ newVisitor, story }) => {
  const teacher = await aTeacher(story, { name: 'Hedy Kiesler' });
  const [mine, other] = [await newVisitor(), await newVisitor()];
  await mine.signIn('support', `/teachers/${teacher.id}/show`);
  const dialog = await open(mine.page, 'Correct name');
  await dialog.getByLabel('Full name').fill('Hedy Lamarr');
  await preview(mine.page, { reason: 'Her stage name' });
  await confirm(mine.page, 'Correct the name');
  await mine.page.goto('/');
  const done = /Hedy Lamarr/;
  await expect(mine.page.getByRole('list', { name: 'Your newest events' })).toContainText(done);
  await other.signIn('finance');
  await expect(other.page.getByRole('list', { name: 'The newest events' })).toContainText(done);
  await expect(other.page.getByText('You have not changed anything here yet.')).toBeVisible();
});

test('a user manager is told who may sign in', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.signIn('user_manager');
  const watched = page.getByRole('region', { name: 'Keep an eye on' });
  await expect(watched.getByRole('listitem').first()).toHaveText(`${personas.length}People who may sign in`);
  await expect(page.getByRole('heading', { name: 'Deadlines to come' })).toHaveCount(0);
});

test('a developer keeps an eye on records, and is not told whose they are', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.signIn('developer');
  const watched = page.getByRole('region', { name: 'Keep an eye on' });
  await expect(watched.getByRole('listitem').filter({ hasText: 'Events today' })).toBeVisible();
  await expect(page.getByText(/Lovelace|Lamarr/)).toHaveCount(0);
});

test('what could not be counted says so, and is counted again when asked', async ({ newVisitor }) => {
  const visitor = await newVisitor({ meetsFaults: true });
  const { page } = visitor;
  await visitor.signIn('support', '/search');
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('waitingForMe') ? route.abort() : route.continue(),
  );
  await page.getByRole('link', { name: 'Home' }).click();
  await expect(page.getByText('The service did not answer.')).toBeVisible();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('region', { name: 'Keep an eye on' })).toBeVisible();
});

test('nothing of the first page moves when a part of it comes late', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.signIn('support', '/search');
  let letThrough = () => {};
  const late = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('RecentEvents')) await late;
    await route.continue();
  });
  const counted = page.waitForResponse((answer) => !!answer.request().postData()?.includes('waitingForMe'));
  await page.getByRole('link', { name: 'Home' }).click();
  await counted;
  await expect(page.getByRole('status').filter({ hasText: 'Loading' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Keep an eye on' })).toHaveCount(0);
  letThrough();
  await expect(page.getByRole('region', { name: 'Keep an eye on' })).toBeVisible();
});

test('a month is chosen first and shown when asked for', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.signIn('finance', '/months/2026-04');
  const month = page.getByLabel('Month', { exact: true });
  await month.fill('2026-02');
  await expect(page.getByRole('heading', { level: 1, name: 'Statements of April 2026' })).toBeVisible();
  await month.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Statements of February 2026' })).toBeFocused();
  await page.getByLabel('Month', { exact: true }).fill('2027-11');
  await page.getByRole('button', { name: 'Show month' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Statements of November 2027' })).toBeFocused();
  await expect(page.getByText('No lead provider has a statement in this month.')).toBeVisible();
  await expect(page.getByText('0 statements')).toHaveCount(0);
});
