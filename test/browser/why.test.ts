import {
  aDeclaration,
  aMentor,
  anActiveLeadProvider,
  anEctAtSchool,
  aSchool,
  aTeacher,
  aTrainingPeriod,
} from '../stories/index.ts';
import { expectPage as expect, test } from '../support/browser.ts';

test('a deed that is off opens the rules that were tested, in order, and prints them', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const teacher = await aTeacher(story, { name: 'Ada Lovelace' });
  await anEctAtSchool(story, { teacher, startedOn: '2025-09-01' });
  await visitor.signIn('support', `/teachers/${teacher.id}/show/school`);
  const off = page.getByRole('button', { name: 'Cancel leaving' });
  await off.focus();
  await page.keyboard.press('Enter');
  await expect(off).toHaveAttribute('aria-expanded', 'true');
  const answer = page.getByRole('group', { name: 'Why is this off: cancel leaving?' });
  const rules = answer.getByRole('listitem');
  await expect(rules.first()).toContainText('Your role may do it.');
  await expect(rules.first()).toContainText('Met');
  await expect(rules.filter({ hasText: 'Not met' }).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(answer).toBeVisible();
  await expect(off).toBeHidden();
});

test('a declaration that is not payable says which rules stand in the way, on its page and in the list', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const teacher = await aTeacher(story, { name: 'Hedy Lamarr' });
  const ect = await anEctAtSchool(story, { teacher, startedOn: '2025-09-01' });
  const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
  const training = await aTrainingPeriod(story, { ect, activeLeadProvider });
  const declaration = await aDeclaration(story, { training });
  await visitor.signIn('support', `/declarations/${declaration.id}/show`);
  await page.getByRole('button', { name: 'Why? Why is this declaration not payable?' }).click();
  const answer = page.getByRole('group', { name: 'Why is this declaration not payable?' });
  await expect(answer.getByRole('listitem').filter({ hasText: 'It is on a statement.' })).toContainText(
    'Not met',
  );
  await page.goto(`/teachers/${teacher.id}/show/declarations`);
  await page.getByRole('button', { name: /^Why\? Why is ‘Started of .+’ not payable\?$/ }).click();
  await expect(page.getByRole('group', { name: /^Why is ‘Started/ })).toContainText('On none');
});

test('training, induction and funding say why they stand as they do', async ({ visitor, story }) => {
  const { page } = visitor;
  const teacher = await aTeacher(story, { name: 'Grace Hopper' });
  const school = await aSchool(story);
  const ect = await anEctAtSchool(story, { teacher, school, startedOn: '2025-09-01' });
  await aMentor(story, { teacher, school, startedOn: '2025-09-01' });
  const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
  await aTrainingPeriod(story, {
    ect,
    activeLeadProvider,
    finishedOn: '2026-01-05',
    deferredAt: new Date('2026-01-05T09:00:00Z'),
    deferralReason: 'other',
  });
  await visitor.signIn('support', `/teachers/${teacher.id}/show`);
  const answers = {
    'Why is the training not active?': 'It is not deferred.',
    'Why is no induction going on?': 'None runs today',
    'Why are they not eligible for funding as an ECT?': 'An appropriate body has opened an induction',
    'Why are they not eligible for funding as a mentor?': 'They have mentor training.',
  };
  for (const [question, words] of Object.entries(answers)) {
    await page.getByRole('button', { name: `Why? ${question}` }).click();
    await expect(page.getByRole('group', { name: question })).toContainText(words);
  }
});
