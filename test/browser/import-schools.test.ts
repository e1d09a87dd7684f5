import { expect as expectThat } from 'vitest';
import { aSchool } from '../stories/index.ts';
import { expectPage as expect, test } from '../support/browser.ts';
import { lastEvent } from '../support/last-event.ts';
import { expectAccessible } from './support/accessible.ts';
import { confirm, open, preview } from './support/deeds.ts';

const file = (lines: string[]) => ({
  name: 'schools.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`urn,la_code,la_name,establishment_number,name,type\n${lines.join('\n')}\n`),
});

test('support imports schools, and sees every refused line with its reason', async ({
  visitor,
  database,
}) => {
  const { page } = visitor;
  await visitor.signIn('support', '/imports/schools');
  await page.getByRole('button', { name: 'Upload and check' }).click();
  await expect(page.getByLabel('File of schools or links')).toBeFocused();
  await expectAccessible(page, 'no file chosen');

  await page
    .getByLabel('File of schools or links')
    .setInputFiles(
      file([
        '900001,202,Camden,3614,Brook Primary School,Mainstream',
        '900002,202,Camden,3615,Lake Primary School,Mainstream',
        'not a URN,202,Camden,3616,Nowhere School,Mainstream',
      ]),
    );
  await page.getByRole('button', { name: 'Upload and check' }).click();
  await expect(page.getByRole('heading', { name: 'What schools.csv would do' })).toBeVisible();
  const refused = page.getByRole('table', { name: /^Refused lines/ });
  await expect(refused.getByRole('rowheader', { name: '4' })).toBeVisible();
  await expect(refused).toContainText('URN');
  await expectAccessible(page, 'uploaded');

  await open(page, 'Import this file');
  const plan = await preview(page, { reason: 'The register of March' });
  await expect(plan).toContainText('Brook Primary School');
  await confirm(page, 'Import schools.csv');
  await expect(page.getByRole('heading', { name: 'Report of schools.csv' })).toBeVisible();
  await expect(page.getByRole('table', { name: /^Imports of the national register/ })).toContainText(
    'schools.csv',
  );
  await expectAccessible(page, 'imported');
  expectThat(await lastEvent(database.ownerUrl, 'import-schools')).toMatchObject({
    reason: 'The register of March',
    actor: 'Sam Sesay',
  });

  await page.goto('/schools');
  await page.getByRole('searchbox', { name: 'Find a school' }).fill('brook primary');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Brook Primary School' })).toBeVisible();
});

test('support imports links between schools, and the closed school leads to its successor', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const closed = await aSchool(story, {
    name: 'Moor School',
    register: { urn: '910001', status: 'closed', closedOn: '2025-08-31' },
  });
  await aSchool(story, { name: 'Fell Academy', register: { urn: '910002' } });
  await visitor.signIn('support', '/imports/schools');
  await page.getByLabel('File of schools or links').setInputFiles({
    name: 'links.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      `URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\n910001,910002,Fell,Successor,01-09-2025\n910009,910002,Fell,Successor,\n`,
    ),
  });
  await page.getByRole('button', { name: 'Upload and check' }).click();
  await expect(page.getByRole('heading', { name: 'What links.csv would do' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('A file of links between schools.');
  await expect(page.getByRole('table', { name: /^Refused lines/ })).toContainText(
    'URN 910009 is not in the register we hold.',
  );
  await expectAccessible(page, 'uploaded links');

  await open(page, 'Import these links');
  await preview(page, { reason: 'The links of March' });
  await confirm(page, 'Import links.csv');
  await expect(page.getByRole('heading', { name: 'Report of links.csv' })).toBeVisible();
  await expect(
    page
      .getByRole('table', { name: /^Imports of the national register/ })
      .getByRole('row', { name: /links.csv/ }),
  ).toContainText('Links between schools');

  await page.goto(`/schools/${closed.id}/show`);
  const main = page.getByRole('main');
  await expect(main.getByText('Closed on 31 August 2025.')).toBeVisible();
  await expect(main).toContainText('Successor: Fell Academy (URN 910002, from 1 September 2025)');
  await main.getByRole('link', { name: 'Fell Academy' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Fell Academy' })).toBeVisible();
});

test('a file that cannot be read is said to be so, by the field', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.signIn('support', '/imports/schools');
  await page
    .getByLabel('File of schools or links')
    .setInputFiles({ name: 'letter.csv', mimeType: 'text/csv', buffer: Buffer.from('Dear all,\n') });
  await page.getByRole('button', { name: 'Upload and check' }).click();
  await expect(page.getByLabel('File of schools or links')).toHaveAccessibleDescription(/Error: \w+/);
});

test('a role that may not import sees a page that says who may', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.signIn('finance', '/imports/schools');
  await expect(
    page.getByRole('heading', { level: 1, name: 'You do not have permission to see this' }),
  ).toBeVisible();
  await expect(page.getByText('whose role is finance')).toBeVisible();
  await expectAccessible(page, 'no permission');
});
