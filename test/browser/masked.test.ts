import { anEctAtSchool, aTeacher } from '../stories/index.ts';
import { expectPage as expect, test } from '../support/browser.ts';

test('a developer sees whose record it is by its id, and that personal data is not for this role', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const teacher = await aTeacher(story, { name: 'Ada Lovelace' });
  await anEctAtSchool(story, { teacher, startedOn: '2025-09-01', email: 'ada@school.example' });
  await visitor.signIn('developer', `/teachers/${teacher.id}/show/school`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Teacher …\u2060${teacher.id.slice(-8)}`);
  await expect(page.getByRole('main')).toContainText('Not shown to your role');
  for (const personal of ['Ada', 'Lovelace', String(teacher.trn), 'ada@school.example'])
    await expect(page.getByRole('main')).not.toContainText(personal);
});

test('a developer reads in an event what was done and when, and that the rest is not shown to them', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const teacher = await aTeacher(story, { name: 'Ada Lovelace' });
  await visitor.signIn('developer', `/teachers/${teacher.id}/show/history`);
  await page.getByRole('list', { name: 'Events, newest first' }).getByRole('link').first().click();
  await expect(page.getByRole('region', { name: 'Who, when and why' })).toContainText(
    'Not shown to your role',
  );
  await expect(page.getByRole('table', { name: 'Rows before and after' })).toContainText(
    'Not shown to your role',
  );
  await expect(page.getByRole('main')).not.toContainText('Ada');
});

test('a list has no column of what is not shown to a developer, and says so once', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const teacher = await aTeacher(story, { name: 'Ada Lovelace' });
  await visitor.signIn('developer', '/teachers');
  await expect(page.getByText('Who people are is not shown to your role.')).toBeVisible();
  await expect(page.getByRole('link', { name: `Teacher …\u2060${teacher.id.slice(-8)}` })).toBeVisible();
  await expect(page.getByRole('columnheader')).toHaveText([
    'Name',
    'Role',
    'School now',
    'Lead provider now',
    'Needs attention',
  ]);
  await expect(page.getByRole('table')).not.toContainText('Not shown');
  await page.getByRole('button', { name: 'Columns' }).click();
  await expect(page.getByRole('checkbox', { name: 'Role' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'TRN' })).toHaveCount(0);
});
