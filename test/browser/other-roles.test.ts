import { anActiveLeadProvider, aStatement } from '../stories/index.ts';
import { expectPage as expect, test } from '../support/browser.ts';
import { january } from '../support/statement-desk.ts';
import { confirm, open, preview } from './support/deeds.ts';

test('what only other roles do is one line, which opens with whom to ask and why', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const statement = await aStatement(story, {
    activeLeadProvider: await anActiveLeadProvider(story, { year: 2025 }),
    status: 'payable',
    month: 1,
    year: 2026,
  });
  await visitor.signIn('support', `/statements/${statement.id}/show`);
  const deeds = page.getByRole('group', { name: 'What can be done with this statement' });
  const fold = deeds.getByRole('button', { name: 'What other roles do here (3)' });
  await expect(deeds.getByRole('button')).toHaveCount(1);
  await fold.press('Enter');
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await expect(deeds).toContainText('A support agent cannot submit a statement. Ask a finance officer.');
  await deeds.getByRole('button', { name: 'Submit' }).press('Enter');
  await expect(deeds.getByRole('group', { name: 'Why is this off: submit?' })).toContainText(
    'Your role may do it.',
  );
});

test('the only deed of another role keeps its line', async ({ visitor, story }) => {
  const { page } = visitor;
  const { declaration } = await january(story);
  await visitor.signIn('support', `/declarations/${declaration.id}/show`);
  const deeds = page.getByRole('group', { name: /^What can be done/ });
  await expect(deeds.getByRole('button', { name: 'Void' })).toBeVisible();
  await expect(deeds).toContainText('cannot move declarations to another statement. Ask a finance officer.');
  await expect(deeds.getByRole('button', { name: /^What other roles do here/ })).toHaveCount(0);
});

test('a user manager says which two accounts are one person’s', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.signIn('user_manager', '/users');
  const linking = await open(page, 'Link Alex Appiah to another account');
  await expect(linking.getByRole('radio', { name: /^Alex Appiah/ })).toHaveCount(0);
  await linking.getByRole('radio', { name: /^Fiona Finch/ }).check();
  await preview(page, { reason: 'She has a second address' });
  await confirm(page, 'Link the accounts');
  await expect(page.getByRole('row', { name: /^Alex Appiah/ })).toContainText('fiona');
});
