import {
  aDeclaration,
  anActiveLeadProvider,
  anEctAtSchool,
  aPartnership,
  aSchool,
  aTeacher,
  aTrainingPeriod,
  type Story,
} from '../stories/index.ts';
import { expectPage as expect, test as base } from '../support/browser.ts';
import { hands } from './support/hands.ts';

const test = base.extend('hands', ({ page }) => hands(page));

const aLife = (story: Story, name: string, schools: { from: string; to: string }) =>
  story.together(async (told) => {
    const from = await aSchool(told, { name: schools.from });
    const to = await aSchool(told, { name: schools.to });
    const activeLeadProvider = await anActiveLeadProvider(told, { year: 2025 });
    const partnership = await aPartnership(told, { school: from, activeLeadProvider });
    const teacher = await aTeacher(told, { name });
    const ect = await anEctAtSchool(told, { teacher, school: from, startedOn: '2025-09-01' });
    const training = await aTrainingPeriod(told, { ect, partnership });
    const declaration = await aDeclaration(told, { training });
    return { teacher, from, to, declaration };
  });

test('1. sign in, and find somebody by TRN', async ({ page, hands, story }) => {
  const teacher = await aTeacher(story, { name: 'Ada Lovelace' });
  await hands.signIn('support');
  await hands.key('/');
  await hands.type(String(teacher.trn));
  await hands.key('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Ada Lovelace' })).toBeFocused();
});

test('2. transfer an ECT; 3. find that by its ticket and reverse it', async ({ page, hands, story }) => {
  const { teacher } = await aLife(story, 'Sophie Germain', { from: 'Brook School', to: 'Lake School' });
  await hands.signIn('support', `/teachers/${teacher.id}/show/school`);
  await page.getByRole('button', { name: 'Transfer to another school' }).waitFor();
  await hands.command('transfer', /^Transfer to another school/);
  await hands.fill('combobox', 'School they move to', 'lake');
  await page.getByRole('option', { name: /Lake School/ }).waitFor();
  await hands.key('ArrowDown', 'Enter');
  await hands.fill('textbox', 'Day', '5');
  await hands.fill('textbox', 'Month', 'jan');
  await hands.fill('textbox', 'Year', '2026');
  await hands.confirm('The head teacher wrote', '81234');
  await expect(page.getByRole('heading', { level: 2, name: 'ECT at Lake School' })).toBeVisible();

  await hands.command('81234', 'Events of ticket 81234');
  await expect(page.getByRole('heading', { level: 1, name: 'Events' })).toBeFocused();
  await hands.press('link', /^Transferred Sophie Germain/);
  await expect(page.getByRole('heading', { level: 1, name: /^Transferred Sophie Germain/ })).toBeFocused();
  await hands.press('button', 'Reverse this');
  await page.getByRole('dialog', { name: 'Reverse this' }).waitFor();
  await hands.confirm('It was another Sophie');
  await expect(page.getByText('This has been reversed')).toBeVisible();
});

test('4. correct a name', async ({ page, hands, story }) => {
  const teacher = await aTeacher(story, { name: 'Hedy Kiesler' });
  await hands.signIn('support', `/teachers/${teacher.id}/show`);
  await hands.press('button', 'Correct name');
  await hands.fill('textbox', 'Full name', 'Hedy Lamarr');
  await hands.confirm('Her letter');
  await expect(page.getByRole('heading', { level: 1, name: 'Hedy Lamarr' })).toBeVisible();
});

test('5. void a declaration', async ({ page, hands, story }) => {
  const { teacher } = await aLife(story, 'Grace Hopper', { from: 'Mill School', to: 'Moor School' });
  await hands.signIn('finance', `/teachers/${teacher.id}/show/declarations`);
  await hands.press('link', 'Started');
  await expect(page.getByRole('heading', { level: 1, name: /^Started declaration/ })).toBeFocused();
  await hands.press('button', 'Void declaration');
  await page.getByRole('dialog', { name: 'Void declaration' }).waitFor();
  await hands.confirm('Declared for the wrong person');
  await expect(page.getByRole('main').getByText('Voided', { exact: true }).first()).toBeVisible();
});

test('6. withdraw somebody from training', async ({ page, hands, story }) => {
  const { teacher } = await aLife(story, 'Emmy Noether', { from: 'Field School', to: 'Wood School' });
  await hands.signIn('support', `/teachers/${teacher.id}/show`);
  await hands.press('link', 'Training');
  await hands.press('button', 'Withdraw from training');
  await hands.tabTo('radio', /./);
  await hands.key('ArrowDown', 'ArrowUp', 'Space');
  await hands.confirm('The lead provider asked us');
  await expect(page.getByRole('main').getByText('Withdrawn', { exact: true }).first()).toBeVisible();
});

test('7. filter a list and save the view', async ({ page, hands, story }) => {
  await aSchool(story, { name: 'Aldgate School', register: { status: 'closed' } });
  await hands.signIn('support');
  await hands.key('g', 'c');
  await expect(page.getByRole('heading', { level: 1, name: 'Schools' })).toBeFocused();
  await hands.press('button', 'Filters');
  await hands.tabTo('combobox', 'State');
  await hands.type('Clo');
  await hands.press('button', 'Apply filters');
  await expect(page.getByRole('table', { name: 'Schools', exact: true }).getByRole('rowheader')).toHaveText([
    'Aldgate School',
  ]);
  await hands.press('button', 'Views');
  await hands.press('button', 'Save this view');
  await hands.fill('textbox', 'Name of the view', 'Closed schools');
  await hands.confirm('I look at them each month');
  await expect(page.getByRole('link', { name: 'Closed schools' })).toBeVisible();
});

test('8. paste many', async ({ page, hands, story }) => {
  const teacher = await aTeacher(story, { name: 'Maryam Mirzakhani' });
  await hands.signIn('support');
  await hands.command('many', 'Find many at once');
  await expect(page.getByRole('heading', { level: 1, name: 'Find many at once' })).toBeFocused();
  await hands.fill('textbox', 'IDs and names to find', `${teacher.trn}, 9999999`);
  await hands.key('ControlOrMeta+Enter');
  await expect(page.getByRole('link', { name: 'Maryam Mirzakhani' })).toBeVisible();
});

test('9. look at another day and back; 10. compare it with now', async ({ page, hands, story }) => {
  const teacher = await aTeacher(story, { name: 'Julia Robinson' });
  await anEctAtSchool(story, { teacher, startedOn: '2025-09-01' });
  await hands.signIn('support', `/teachers/${teacher.id}/show`);
  await hands.press('button', 'Show as at');
  await page.getByRole('dialog', { name: 'Show as at another day' }).waitFor();
  await hands.fill('textbox', 'Day', '1');
  await hands.fill('textbox', 'Month', '8');
  await hands.fill('textbox', 'Year', '2025');
  await hands.key('Enter');
  await expect(page.getByRole('region', { name: 'The past' })).toContainText('true on 1 August 2025');
  await expect(page.getByRole('heading', { level: 1, name: 'Julia Robinson' })).toBeFocused();
  await hands.press('link', 'Back to now');
  await expect(page.getByRole('button', { name: 'Correct name' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Julia Robinson' })).toBeFocused();

  await hands.press('link', 'Compare');
  await expect(page.getByRole('heading', { level: 1, name: /^Compare Julia Robinson/ })).toBeFocused();
  await hands.fill('textbox', 'Day', '1');
  await hands.fill('textbox', 'Month', '8');
  await hands.fill('textbox', 'Year', '2025');
  await hands.press('button', 'Compare');
  await expect(page.getByRole('table', { name: 'Before and after' })).toContainText('Added');
});

test('11. go to a school by the commands, and to the next of a list', async ({ page, hands, story }) => {
  await aSchool(story, { name: 'Zennor School' });
  await aSchool(story, { name: 'Zeal School' });
  await hands.signIn('support');
  await hands.command('zennor', /^Zennor School/);
  await expect(page.getByRole('heading', { level: 1, name: 'Zennor School' })).toBeFocused();
  await hands.key('g', 'c');
  await expect(page.getByRole('heading', { level: 1, name: 'Schools' })).toBeFocused();
  await hands.fill('searchbox', 'Find a school', 'Ze');
  await hands.key('Enter');
  await expect(page.getByRole('rowheader')).toHaveText(['Zeal School', 'Zennor School']);
  await hands.press('link', 'Zeal School');
  await expect(page.getByRole('heading', { level: 1, name: 'Zeal School' })).toBeFocused();
  await page.getByRole('link', { name: 'Next school' }).waitFor();
  await hands.key(']');
  await expect(page.getByRole('heading', { level: 1, name: 'Zennor School' })).toBeFocused();
  await page.getByRole('link', { name: 'Previous school' }).waitFor();
  await hands.key('[');
  await expect(page.getByRole('heading', { level: 1, name: 'Zeal School' })).toBeVisible();
});

test('12. ask why a deed is off', async ({ page, hands, story }) => {
  const { teacher } = await aLife(story, 'Vera Rubin', { from: 'Star School', to: 'Moon School' });
  await hands.signIn('support', `/teachers/${teacher.id}/show/school`);
  await hands.press('button', 'Cancel leaving');
  await expect(page.getByRole('group', { name: 'Why is this off: cancel leaving?' })).toContainText(
    'Not met',
  );
});

test('13. see the keys, switch the single ones off, and sign out', async ({ page, hands, story }) => {
  await aTeacher(story);
  await hands.signIn('support');
  await hands.key('?');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(help.getByRole('row').filter({ hasText: 'Go to Teachers' })).toContainText('g then t');
  await hands.press('link', 'Settings');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeFocused();
  await hands.tabTo('checkbox', 'Single-key shortcuts');
  await hands.key('Space', 'g', 't', '?');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await hands.command('teachers', /^Teachers/);
  await expect(page.getByRole('heading', { level: 1, name: 'Teachers' })).toBeVisible();
  const first = page.getByRole('rowheader').getByRole('link').first();
  await expect(first).toBeVisible();
  await hands.key('j');
  await expect(first).not.toBeFocused();
  await hands.press('button', 'Sign out');
  await expect(page.getByRole('heading', { level: 1, name: 'You have signed out' })).toBeVisible();
});

test('14. go down a list, open a row, and come back up', async ({ page, hands, story }) => {
  for (const name of ['Quay School', 'Quarry School', 'Queen School']) await aSchool(story, { name });
  await hands.signIn('support', '/schools?filter={"q":"Qu"}');
  await expect(page.getByRole('rowheader')).toHaveText(['Quarry School', 'Quay School', 'Queen School']);
  await hands.key('k', 'j', 'j', 'j', 'j', 'k');
  await expect(page.getByRole('link', { name: 'Quay School' })).toBeFocused();
  await hands.key('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Quay School' })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Quay School' })).toBeFocused();
  await hands.key('j', 'Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Queen School' })).toBeFocused();
  await page.getByRole('link', { name: 'Previous school' }).waitFor();
  await hands.key('[');
  await expect(page.getByRole('heading', { level: 1, name: 'Quay School' })).toBeFocused();
  await hands.press('link', 'Back to the list of schools');
  await expect(page.getByRole('link', { name: 'Quay School' })).toBeFocused();
});

test('15. a number typed into the palette leads to whom it names, and to a ticket only where something was done for it', async ({
  page,
  hands,
  story,
}) => {
  const teacher = await aTeacher(story, { name: 'Olive Palliser' });
  await hands.signIn('support');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await hands.command(teacher.trn ?? '', 'Olive Palliser');
  await expect(page.getByRole('heading', { level: 1, name: 'Olive Palliser' })).toBeFocused();
  await hands.key('ControlOrMeta+k');
  await expect(page.getByRole('combobox', { name: 'Go to, find, or do' })).toBeFocused();
  await hands.type('987654');
  await expect(page.getByRole('option')).toHaveText(['Search everything for “987654”']);
});

test('16. go down what a search found, and open it', async ({ page, hands, story }) => {
  for (const name of ['Ann Thackery', 'Bea Thackery']) await aTeacher(story, { name });
  await hands.signIn('support');
  await hands.key('/');
  await hands.type('thackery');
  await hands.key('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Bea Thackery' })).toBeVisible();
  await hands.key('j', 'j');
  await expect(page.getByRole('link', { name: 'Bea Thackery' })).toBeFocused();
  await hands.key('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Bea Thackery' })).toBeFocused();
});
