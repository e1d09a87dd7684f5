import { readFile } from 'node:fs/promises';
import { anEctAtSchool, aSchool, aTeacher, aTrainingPeriod } from '../stories/index.ts';
import { expectPage as expect, test } from '../support/browser.ts';
import { addressOf, rowsOf } from './support/lists.ts';

test('events are filtered by a record that one finds by its name, and the file holds the same', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const ada = await aTeacher(story, { name: 'Ada Wintersgill' });
  await aTeacher(story, { name: 'Bob Summersgill' });
  await visitor.signIn('support', '/events');
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await page.getByLabel('About', { exact: true }).fill('ada wintersgil');
  await expect(page.getByRole('option', { name: 'Ada Wintersgill' })).toContainText(`TRN ${ada.trn}`);
  await expect(page.getByLabel('About', { exact: true })).toHaveAttribute('aria-activedescendant', /./);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('About', { exact: true })).toHaveValue('Ada Wintersgill');
  await page.getByRole('button', { name: 'Apply filters' }).click();
  await expect(page.getByRole('list', { name: 'Filters' }).getByRole('listitem')).toHaveText([
    'About: Ada Wintersgill',
  ]);
  await expect(rowsOf(page, 'Events')).toHaveCount(1);
  expect(decodeURIComponent(addressOf(page))).toBe(`/events?filter={"subjectId":"${ada.id}"}`);

  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: /Download/ }).click();
  const file = await readFile(await (await coming).path(), 'utf8');
  expect(file).toMatch(/1 row/);
});

test('events of a part of a record are found by its id, and are called by what it is', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const school = await aSchool(story, { name: 'Wold School' });
  const teacher = await aTeacher(story, { name: 'Cy Autumnsgill' });
  const ect = await anEctAtSchool(story, { teacher, school, startedOn: '2025-09-01' });
  const training = await aTrainingPeriod(story, { ect });
  await visitor.signIn('support', '/events');
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await page.getByLabel('About', { exact: true }).fill(training.id);
  await expect(page.getByRole('listbox').getByRole('option')).toHaveText([
    /The record with this ID/,
    /Cy Autumnsgill/,
  ]);
  await expect(page.getByLabel('About', { exact: true })).toHaveAttribute('aria-activedescendant', /./);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Apply filters' }).click();
  await expect(page.getByRole('list', { name: 'Filters' })).toContainText('About: Training period');
  await expect(rowsOf(page, 'Events')).toHaveCount(1);
});

test('a developer sees which record events are filtered by, and not who it is', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const { id } = await aTeacher(story, { name: 'Di Springsgill' });
  await visitor.signIn(
    'developer',
    `/events?filter=${encodeURIComponent(JSON.stringify({ subjectId: id }))}`,
  );
  await expect(page.getByRole('list', { name: 'Filters' })).toContainText(
    `About: Teacher …\u2060${id.slice(-8)}`,
  );
  await expect(page.getByRole('main')).not.toContainText('Springsgill');
});
