import { expect as expectThat } from 'vitest';
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
import { lastEvent } from '../support/last-event.ts';
import { confirm, open, preview } from './support/deeds.ts';

test('finance claws back a paid declaration, and reverses that', async ({ visitor, story, database }) => {
  const { page } = visitor;
  const teacher = await aTeacher(story, { name: 'Ada Lovelace' });
  const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
  const ect = await anEctAtSchool(story, { teacher, startedOn: '2025-09-01' });
  const training = await aTrainingPeriod(story, { ect, activeLeadProvider });
  const declaration = await aDeclaration(story, { training, paymentStatus: 'paid' });
  await aStatement(story, { activeLeadProvider, year: 2026, month: 8 });
  const statusNow = async () => (await story.find(DeclarationRecord, { id: declaration.id })).clawbackStatus;

  await visitor.signIn('finance', `/teachers/${teacher.id}/show/declarations`);
  await page.getByRole('table', { name: 'Declarations' }).getByRole('link', { name: 'Started' }).click();
  await open(page, 'Claw back declaration');
  const plan = await preview(page, { reason: 'Declared for the wrong person', ticket: '5150' });
  await expect(plan).toContainText('August 2026');
  const notice = await confirm(page, 'Claw back declaration');
  const way = page.getByRole('list', { name: 'States, from receipt on' });
  await expect(way.locator('[aria-current=step]')).toContainText('Awaiting clawback');
  expectThat(await statusNow()).toBe('awaiting_clawback');
  expectThat(await lastEvent(database.ownerUrl, 'void-declaration')).toMatchObject({
    reason: 'Declared for the wrong person',
    ticket: '5150',
    actor: 'Fiona Finch',
    touched: ['declarations update'],
  });

  await notice.getByRole('link', { name: 'See the event' }).click();
  await expect(page.getByRole('table', { name: 'Rows before and after' })).toContainText('Awaiting clawback');
  const dialog = await open(page, 'Reverse this');
  // Nobody types the ticket twice for one piece of work.
  await expect(dialog.getByLabel('Zendesk ticket')).toHaveValue('5150');
  await preview(page, { reason: 'It was the right person after all' });
  await confirm(page, 'Reverse this event');
  await expect(page.getByText('This has been reversed')).toBeVisible();
  expectThat(await statusNow()).toBe('no_clawback');
  expectThat(await lastEvent(database.ownerUrl, 'reverse-event')).toMatchObject({
    reason: 'It was the right person after all',
    actor: 'Fiona Finch',
    touched: ['declarations update'],
  });
  await expect(page.getByRole('button', { name: 'Reverse this' })).toHaveAccessibleDescription(/reversed/);
});
