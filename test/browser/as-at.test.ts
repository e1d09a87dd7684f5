import {
  aDeclaration,
  aSchool,
  aTeacher,
  aTrainingPeriod,
  anEctAtSchool,
  type Story,
} from '../stories/index.ts';
import { expectPage as expect, test } from '../support/browser.ts';
import { expectAccessible } from './support/accessible.ts';

/** Somebody who moved at New Year. */
async function aLife(story: Story, name: string) {
  const teacher = await aTeacher(story, { name });
  const [field, lake] = await Promise.all([
    aSchool(story, { name: 'Field School' }),
    aSchool(story, { name: 'Lake School' }),
  ]);
  await anEctAtSchool(story, { teacher, school: field, startedOn: '2025-09-01', finishedOn: '2025-12-31' });
  await anEctAtSchool(story, { teacher, school: lake, startedOn: '2026-01-01' });
  return teacher;
}

test('a teacher is shown as on a day, with a banner, without deeds, and back again', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const teacher = await aLife(story, 'Ada Lovelace');
  const summary = page.locator('dl').first();
  await visitor.signIn('support', `/teachers/${teacher.id}/show`);
  await expect(summary).toContainText('Lake School');
  await page.getByRole('button', { name: 'Show as at' }).click();
  const dialog = page.getByRole('dialog', { name: 'Show as at another day' });
  const trueOn = dialog.getByRole('group', { name: 'True on' });
  await trueOn.getByLabel('Day', { exact: true }).fill('1');
  await trueOn.getByLabel('Month').fill('10');
  await trueOn.getByLabel('Year').fill('2025');
  await dialog.getByRole('button', { name: 'Show' }).click();

  await expect(page).toHaveURL(`/teachers/${teacher.id}/show?trueOn=2025-10-01`);
  const banner = page.getByRole('region', { name: 'The past' });
  await expect(banner).toContainText('The past: true on 1 October 2025');
  await expect(summary).toContainText('School thenField School');
  await expect(summary).not.toContainText('Lake School');
  await expect(summary).not.toContainText(/(School|provider|body) now/);
  await expect(page.getByRole('button', { name: 'Correct name' })).toHaveCount(0);

  await page.getByRole('link', { name: 'School and mentoring' }).first().click();
  await expect(page).toHaveURL(`/teachers/${teacher.id}/show/school?trueOn=2025-10-01`);
  await expect(page.getByRole('region', { name: 'ECT at Field School' })).toContainText('Then');
  await expect(page.getByRole('region', { name: 'ECT at Field School' })).not.toContainText('Now');
  await expect(page.getByRole('button', { name: 'Transfer to another school' })).toHaveCount(0);

  await banner.getByRole('link', { name: 'Back to now' }).click();
  await expect(page).toHaveURL(`/teachers/${teacher.id}/show/school`);
  await expect(page.getByRole('region', { name: 'ECT at Field School' })).toContainText('Ended');
  await expect(page.getByRole('button', { name: 'Transfer to another school' })).toHaveCount(1);
});

test('a link to another record stays in the moment, and one to what has no past says so', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const ect = await anEctAtSchool(story, {
    teacher: await aTeacher(story, { name: 'Katherine Johnson' }),
    school: await aSchool(story, { name: 'Orbit School' }),
    startedOn: '2025-09-01',
  });
  const training = await aTrainingPeriod(story, { ect });
  await aDeclaration(story, {
    training,
    paymentStatus: 'eligible',
    createdAt: new Date('2025-11-20T09:00:00Z'),
  });
  const moment = '?trueOn=2025-12-01';
  const title = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
  const banner = page.getByRole('region', { name: 'The past' });
  const staysThere = async (part: RegExp) => {
    await expect(page).toHaveURL(part);
    expect(new URL(page.url()).search).toBe(moment);
    await expect(banner).toContainText('true on 1 December 2025');
  };

  await visitor.signIn('support', `/teachers/${ect.teacherId}/show${moment}`);
  await page.getByRole('link', { name: 'Orbit School' }).first().click();
  await expect(title('Orbit School')).toBeVisible();
  await staysThere(/\/schools\//);
  await page.getByRole('link', { name: 'Katherine Johnson' }).first().click();
  await expect(title('Katherine Johnson')).toBeVisible();
  await staysThere(/\/teachers\//);
  await page.getByRole('main').getByRole('link', { name: 'Declarations', exact: true }).first().click();
  await staysThere(/\/declarations\?/);
  await page
    .getByRole('table', { name: /declarations/i })
    .getByRole('link', { name: 'Started' })
    .click();
  await expect(title(/Started/)).toBeVisible();
  await staysThere(/\/declarations\//);
  await page
    .getByRole('link', { name: /\d{4}$/ })
    .first()
    .click();
  await staysThere(/\/statements\//);
  await page.goBack();
  await expect(title(/Started/)).toBeVisible();
  await expect(page.getByRole('link', { name: / \(now\)$/ }).first()).toBeVisible();

  await banner.getByRole('link', { name: 'Back to now' }).click();
  await expect(banner).toHaveCount(0);
  await page.getByRole('link', { name: 'Katherine Johnson' }).first().click();
  await expect(title('Katherine Johnson')).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  await expect(banner).toHaveCount(0);
});

test('whichever way the past is left is said, and leads back to it', async ({ visitor, story }) => {
  const { page } = visitor;
  const teacher = await aLife(story, 'Mary Somerville');
  const past = `/teachers/${teacher.id}/show?trueOn=2025-10-01`;
  const banner = page.getByRole('region', { name: 'The past' });
  const said = page.getByRole('status').filter({ hasText: 'You are back in the present.' });
  const returnThere = async () => {
    await said.getByRole('link', { name: 'Return to the page as at 1 October 2025' }).click();
    await expect(page).toHaveURL(past);
    await expect(banner).toBeVisible();
    await expect(said).toHaveCount(0);
  };
  await visitor.signIn('support', past);
  await expect(banner).toBeVisible();
  await expect(said).toHaveCount(0);
  const menu = page.getByRole('navigation', { name: 'Main' });
  await expect(menu).toContainText('Leads to the present');

  await menu.getByRole('link', { name: 'Statements' }).click();
  await expect(page).toHaveURL(/\/statements/);
  await expect(page).toHaveTitle(/^Statements – /);
  await expect(menu).not.toContainText('Leads to the present');
  await returnThere();

  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await expect(page.getByRole('heading', { level: 1, name: 'Hello, Sam' })).toBeVisible();
  await returnThere();

  await page.keyboard.press('Control+k');
  await page.getByRole('group', { name: 'Go to (now)' }).getByRole('option', { name: 'Month board' }).click();
  await expect(page).toHaveURL(/\/months/);
  await returnThere();

  const search = page.getByRole('searchbox', { name: 'Search everything' });
  await expect(search).toHaveAttribute('placeholder', 'Search the present');
  await search.fill(teacher.id);
  await search.press('Enter');
  await expect(page).toHaveURL(`/teachers/${teacher.id}/show`);
  await said.getByRole('link', { name: 'Show this page as at 1 October 2025' }).click();
  await expect(page).toHaveURL(past);

  await banner.getByRole('link', { name: 'Back to now' }).click();
  await expect(said).toBeVisible();
  await expectAccessible(page, 'back in the present');
  await page.getByRole('link', { name: 'School and mentoring' }).first().click();
  await expect(said).toHaveCount(0);
  await page.goBack();
  await page.goBack();
  await expect(banner).toBeVisible();
  await page.goForward();
  await expect(said).toBeVisible();
});

test('the palette takes a record to another day, and back', async ({ visitor, story }) => {
  const { page } = visitor;
  const teacher = await aLife(story, 'Marie Curie');
  const choose = async (typed: string, option: string) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Go to, find, or do' }).fill(typed);
    await expect(page.getByRole('option', { selected: true })).toHaveText(option);
    await page.keyboard.press('Enter');
  };
  await visitor.signIn('support', `/teachers/${teacher.id}/show`);
  await expect(page.getByRole('button', { name: 'Show as at' })).toBeVisible();
  await choose('as at', 'Show as at another day');
  const dialog = page.getByRole('dialog', { name: 'Show as at another day' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Show as at' })).toBeFocused();
  await page.goto(`/teachers/${teacher.id}/show?trueOn=2025-10-01`);
  await expect(page.getByRole('region', { name: 'The past' })).toBeVisible();
  await choose('back', 'Back to now');
  await expect(page).toHaveURL(`/teachers/${teacher.id}/show`);
  await expect(page.getByRole('status').filter({ hasText: 'You are back in the present.' })).toBeVisible();
  await choose('compare', 'Compare with another day');
  await expect(page.getByRole('heading', { level: 1, name: 'Compare Marie Curie' })).toBeVisible();
});

test('a record chosen in the palette is shown at the same moment', async ({ visitor, story }) => {
  const { page } = visitor;
  const teacher = await aLife(story, 'Mary Anning');
  await visitor.signIn('support', `/teachers/${teacher.id}/show?trueOn=2025-10-01`);
  await expect(page.getByRole('region', { name: 'The past' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Go to, find, or do' }).fill('Field School');
  await page
    .getByRole('group', { name: 'Found schools, as at 1 October 2025' })
    .getByRole('option', { name: 'Field School' })
    .first()
    .click();
  await expect(page).toHaveURL(/\/schools\/[^/]+\/show\?trueOn=2025-10-01$/);
});

test.for([1280, 320])(
  'at %d pixels the moment stays in view while scrolling, in a line of its own and in the title',
  async (width, { newVisitor, story }) => {
    const visitor = await newVisitor({ width });
    const { page } = visitor;
    const teacher = await aLife(story, 'Mary Jackson');
    await visitor.signIn('support', `/teachers/${teacher.id}/show?trueOn=2025-09-30`);
    const banner = page.getByRole('region', { name: 'The past' });
    await expect(banner).toContainText('The past: true on 30 September 2025');
    await expect(page).toHaveTitle(/^Mary Jackson, as at 30 September 2025 – /);
    await page.getByRole('heading', { name: 'Identity' }).scrollIntoViewIfNeeded();
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await expect(banner).toBeInViewport({ ratio: 1 });
    const box = await banner.boundingBox();
    expect(box?.height).toBeLessThan(width === 320 ? 75 : 45);
    await expectAccessible(page, 'the past');
    for (const name of ['Back to now', 'Compare with now'])
      await expect(banner.getByRole('link', { name, exact: true })).toBeInViewport();
    await expect(banner.getByRole('button', { name: 'Change the days' })).toBeInViewport();

    await page.emulateMedia({ media: 'print' });
    await expect(banner).toContainText('The past: true on 30 September 2025');
    // Grounds are not printed: pale words would be lost.
    await expect(banner).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await expect(banner).toHaveCSS('color', 'rgb(21, 33, 31)');
  },
);

test('what nobody knew then is said not to be there', async ({ visitor, story }) => {
  const { page } = visitor;
  const teacher = await aLife(story, 'Hedy Lamarr');
  await visitor.signIn('support', `/teachers/${teacher.id}/show?knownOn=2020-01-01`);
  await expect(page.getByRole('heading', { level: 1, name: 'Not there yet' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to now' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hedy Lamarr' })).toBeVisible();
});

test('a day that is yet to come was known by nobody', async ({ visitor, story }) => {
  const { page } = visitor;
  const teacher = await aLife(story, 'Grace Hopper');
  await visitor.signIn('support', `/teachers/${teacher.id}/show`);
  await page.getByRole('button', { name: 'Show as at' }).click();
  const dialog = page.getByRole('dialog', { name: 'Show as at another day' });
  await dialog.getByRole('button', { name: 'Show' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Enter a day that it was true or known on');
  const knownOn = dialog.getByRole('group', { name: 'Known on' });
  await knownOn.getByLabel('Day', { exact: true }).fill('3');
  await knownOn.getByLabel('Month').fill('3');
  await knownOn.getByLabel('Year').fill('2026');
  await dialog.getByRole('button', { name: 'Show' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Known on must be today or in the past');
  await page.goto(`/teachers/${teacher.id}/show?knownOn=2026-03-03`);
  await expect(page.getByText('must be today or in the past')).toBeVisible();
});

test('of days before the first recorded change it is said since when there are any', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const teacher = await aLife(story, 'Dorothy Vaughan');
  await visitor.signIn('support', `/teachers/${teacher.id}/show?trueOn=2025-10-01`);
  const note = page.getByRole('main');
  await expect(note).toContainText(
    /Recorded here since \d+ \w+ \d{4}: earlier days come from dates on record/,
  );
  await page.goto(`/teachers/${teacher.id}/show?knownOn=2025-10-01`);
  await expect(note).toContainText(/Nothing of this record was recorded here before \d+ \w+ \d{4}\./);
});

test('two days are compared: what differs, or all', async ({ visitor, story }) => {
  const { page } = visitor;
  const teacher = await aLife(story, 'Emmy Noether');
  await visitor.signIn('support', `/teachers/${teacher.id}/show?trueOn=2025-10-01`);
  await page.getByRole('link', { name: 'Compare with now' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Compare Emmy Noether/ })).toBeVisible();
  const table = page.getByRole('table', { name: 'Before and after' });
  await expect(page.getByText('Before: true on 1 October 2025. After: now.')).toBeVisible();
  await expect(page).toHaveTitle(
    /^Compare Emmy Noether \(TRN \d+\), before: true on 1 October 2025, after: now – /,
  );
  await expect(table.getByRole('row').first()).toBeInViewport({ ratio: 1 });
  await expect(table).toContainText('Lake School');
  await expect(table.getByText('The same')).toHaveCount(0);

  const after = page.getByRole('region', { name: 'After', exact: true });
  await after.getByRole('group', { name: 'True on' }).getByLabel('Day', { exact: true }).fill('1');
  await after.getByRole('group', { name: 'True on' }).getByLabel('Month').fill('2');
  await after.getByRole('group', { name: 'True on' }).getByLabel('Year').fill('2026');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page).toHaveURL(/\?fromTrueOn=2025-10-01&toTrueOn=2026-02-01$/);
  await expect(table.getByRole('rowheader', { name: /^Removed/ })).toContainText('Removed');
  await expect(page.getByText('2 of 3 differ.')).toBeVisible();

  const added = table.getByRole('rowheader', { name: /^Added/ });
  await expect(added.getByRole('link', { name: /^See before/ })).toHaveCount(0);
  await added.getByRole('link', { name: /^See after/ }).click();
  await expect(page).toHaveURL(`/teachers/${teacher.id}/show/school?trueOn=2026-02-01`);
  await expect(page.getByRole('region', { name: 'ECT at Lake School' })).toContainText('Then');
  await page.goBack();

  await page.getByRole('link', { name: 'Show all, also what is the same' }).click();
  await expect(table.getByText('The same')).toBeVisible();
  await page.getByRole('link', { name: 'Back to the record' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Emmy Noether' })).toBeVisible();
});
