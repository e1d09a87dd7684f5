import { expect as expectThat } from 'vitest';
import { anEctAtSchool, aTeacher, aTrainingPeriod } from '../stories/index.ts';
import { expectPage as expect, test } from '../support/browser.ts';
import { lastEvent } from '../support/last-event.ts';
import { confirm, open, preview } from './support/deeds.ts';

test('training is deferred, and says why it is neither deferred again nor resumed today', async ({
  visitor,
  story,
  database,
}) => {
  const { page } = visitor;
  const teacher = await aTeacher(story, { name: 'Ada Lovelace' });
  const ect = await anEctAtSchool(story, { teacher, startedOn: '2025-09-01' });
  await aTrainingPeriod(story, { ect });
  await visitor.signIn('support', `/teachers/${teacher.id}/show/training`);
  await expect(page.getByRole('button', { name: 'Resume training' })).toHaveAccessibleDescription(/\w+/);

  const dialog = await open(page, 'Defer training');
  await dialog.getByRole('button', { name: 'Preview' }).click();
  await dialog.getByRole('link', { name: 'Choose why they defer' }).click();
  await dialog.getByLabel('Parental leave').check();
  await preview(page, { reason: 'The lead provider asked us' });
  await confirm(page, 'Defer training');
  await expect(page.getByRole('main').getByText('Deferred', { exact: true }).first()).toBeVisible();
  expectThat(await lastEvent(database.ownerUrl, 'defer-training')).toMatchObject({
    actor: 'Sam Sesay',
    touched: ['training_periods update'],
  });

  await expect(page.getByRole('button', { name: 'Defer training' })).toHaveAccessibleDescription(/deferred/i);
  await expect(page.getByRole('button', { name: 'Resume training' })).toHaveAccessibleDescription(
    'Ada Lovelace was deferred today. Resume the training tomorrow, or reverse today’s event if it was a mistake.',
  );
  await page.getByRole('link', { name: /^See what was done on .+ by Sam Sesay$/ }).click();
  await expect(page.getByRole('button', { name: 'Reverse this' })).toBeVisible();
});

test('training that was deferred goes on from today', async ({ visitor, story, database }) => {
  const { page } = visitor;
  const teacher = await aTeacher(story, { name: 'Grace Hopper' });
  const ect = await anEctAtSchool(story, { teacher, startedOn: '2025-09-01' });
  await aTrainingPeriod(story, {
    ect,
    finishedOn: '2026-01-31',
    deferredAt: new Date('2026-01-31T12:00:00Z'),
    deferralReason: 'parental_leave',
  });
  await visitor.signIn('support', `/teachers/${teacher.id}/show/training`);
  await open(page, 'Resume training');
  await preview(page, { reason: 'She is back' });
  await confirm(page, 'Resume training');
  await expect(page.getByRole('heading', { level: 2, name: /from 2 Mar 2026/ })).toBeVisible();
  expectThat(await lastEvent(database.ownerUrl, 'resume-training')).toMatchObject({
    touched: ['training_periods insert'],
  });
});
