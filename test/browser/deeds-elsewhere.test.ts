import {
  aDeclaration,
  anActiveLeadProvider,
  anEctAtSchool,
  aSchool,
  aStatement,
  aTeacher,
  aTrainingPeriod,
  type Story,
} from '../stories/index.ts';
import { expectPage as expect, test as base } from '../support/browser.ts';
import { expectAccessible } from './support/accessible.ts';
import { hands } from './support/hands.ts';

const test = base.extend('hands', ({ page }) => hands(page));

/** Was at Hill School, and is at Vale School, in training and with a paid declaration. */
async function ada(story: Story) {
  const teacher = await aTeacher(story, { name: 'Ada Lovelace' });
  const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
  const hill = await aSchool(story, { name: 'Hill School' });
  await anEctAtSchool(story, { teacher, school: hill, startedOn: '2025-09-01', finishedOn: '2025-10-31' });
  const vale = await aSchool(story, { name: 'Vale School' });
  const ect = await anEctAtSchool(story, { teacher, school: vale, startedOn: '2025-11-01' });
  const training = await aTrainingPeriod(story, { ect, activeLeadProvider });
  await aDeclaration(story, { training, declarationDate: '2025-11-02', paymentStatus: 'paid' });
  const statement = await aStatement(story, { activeLeadProvider, year: 2026, month: 8 });
  return { teacher, statement };
}

test('a deed is found by its words on whatever part of the record, and begun where it stands', async ({
  page,
  hands,
  story,
}) => {
  const { teacher } = await ada(story);
  await hands.signIn('support', `/teachers/${teacher.id}/show/history`);
  await hands.command('withdraw', /^Withdraw from training/);
  await expect(page.getByRole('dialog', { name: 'Withdraw from training' })).toBeVisible();
  await expect(page).toHaveURL(/\/show\/training$/);
  await hands.key('Escape');
  await expect(page.getByRole('button', { name: 'Withdraw from training' })).toBeFocused();

  await hands.command('transfer vale', /^Transfer to another school/);
  await expect(page.getByRole('dialog', { name: 'Transfer to another school' })).toContainText('Vale School');
  await expect(page).toHaveURL(/\/show\/school$/);
  await hands.key('Escape');

  // Nobody need know what voiding is called once it has been paid.
  await hands.command('void', /^Claw back declaration/);
  await expect(page.getByRole('dialog', { name: 'Claw back declaration' })).toBeVisible();
  await expect(page).toHaveURL(/\/declarations\/.+\/show$/);
});

test('a deed that is off says why, and is gone to though it is folded away', async ({
  page,
  hands,
  story,
}) => {
  const { teacher } = await ada(story);
  await hands.signIn('support', `/teachers/${teacher.id}/show`);
  await hands.key('ControlOrMeta+k');
  await expect(page.getByRole('combobox', { name: 'Go to, find, or do' })).toBeFocused();
  await hands.type('hill');
  const choices = page.getByRole('dialog', { name: 'Commands' });
  const off = choices.getByRole('group', { name: 'Off now, and why' });
  await expect(off.getByRole('option', { name: /^Transfer to another school.*Hill School/ })).toBeVisible();
  await expectAccessible(page, 'commands with deeds that are off');
  await hands.key('Escape');

  await hands.command('transfer hill', /^Transfer to another school/);
  await expect(page).toHaveURL(/\/show\/school$/);
  const why = page.getByRole('group', { name: 'Why is this off: transfer to another school?' });
  await expect(why).toBeVisible();
  const old = page.getByRole('group', { name: /^What can be done for the time at Hill School/ });
  await expect(old.getByRole('button', { name: 'Transfer to another school' })).toBeFocused();
});

test('what is off or elsewhere is only for whoever looks for it', async ({ page, hands, story }) => {
  const { teacher } = await ada(story);
  await hands.signIn('support', `/teachers/${teacher.id}/show`);
  await expect(page.getByRole('button', { name: 'Correct name' })).toBeVisible();
  await hands.key('ControlOrMeta+k');
  const choices = page.getByRole('dialog', { name: 'Commands' });
  await expect(choices.getByRole('option', { name: /^Correct name/ })).toBeVisible();
  await expect(choices.getByRole('group', { name: 'On other parts of this record' })).toHaveCount(0);
  await expect(choices.getByRole('group', { name: 'Off now, and why' })).toHaveCount(0);
});

test('a statement’s adjustment is added from any part of it', async ({ page, hands, story }) => {
  const { statement } = await ada(story);
  await hands.signIn('finance', `/statements/${statement.id}/show/checks`);
  await hands.command('add', /^Add adjustment/);
  await expect(page.getByRole('dialog', { name: 'Add adjustment' })).toBeVisible();
  await expect(page).toHaveURL(/\/show\/adjustments$/);
});
