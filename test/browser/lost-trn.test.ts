import { aTeacher } from '../stories/index.ts';
import { expectPage as expect, test } from '../support/browser.ts';
import { expectAccessible } from './support/accessible.ts';

test('of a TRN that was merged it is said into which, who has that here, and what to do', async ({
  newVisitor,
  story,
}) => {
  const heir = await aTeacher(story, { name: 'Inge Lehmann' });
  const lost = await aTeacher(story, {
    name: 'Inge Lehman',
    trsResponse: 'permanent_redirect',
    trsRedirectedTo: String(heir.trn),
  });
  const path = `/teachers/${lost.id}/show`;
  const [support, developer] = [await newVisitor(), await newVisitor({ width: 320, colorScheme: 'dark' })];
  await Promise.all([support.signIn('support', path), developer.signIn('developer', path)]);
  const main = support.page.getByRole('main');
  await expect(main).toContainText(
    `has merged their TRN into ${heir.trn}. What it learns of them does not reach this record any more. Inge Lehmann has that TRN here`,
  );
  await expect(main).toContainText('send the right one to a developer, with the ticket');
  await expectAccessible(support.page, 'warned');
  await support.page.getByRole('link', { name: 'Inge Lehmann' }).click();
  await expect(support.page.getByRole('heading', { level: 1 })).toHaveText('Inge Lehmann');

  await expect(developer.page.getByRole('main')).toContainText('has merged their TRN into another.');
  await expect(developer.page.getByRole('main')).not.toContainText(String(heir.trn));
  await expectAccessible(developer.page, 'masked');
});

test.for([
  [
    { trsResponse: 'gone' },
    'has deactivated their TRN',
    'Ask their school to check with them which TRN they have now',
  ],
  [{ trsResponse: 'not_found' }, 'finds nobody by their TRN', 'it may have been mistyped'],
  [
    { trsResponse: 'permanent_redirect', trsRedirectedTo: '0000013' },
    'has merged their TRN into 0000013',
    'Nobody has that TRN here: check with their school that it is theirs',
  ],
] as const)('%j is told with its next step', async ([facts, how, next], { visitor, story }) => {
  const teacher = await aTeacher(story, facts);
  await visitor.signIn('support', `/teachers/${teacher.id}/show`);
  await expect(visitor.page.getByRole('main')).toContainText(how);
  await expect(visitor.page.getByRole('main')).toContainText(next);
});
