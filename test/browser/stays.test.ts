import { expect as expectThat } from 'vitest';
import { EctAtSchoolPeriodRecord } from '../../server/records/at-school-period.record.ts';
import {
  aMentor,
  aMentorship,
  anActiveLeadProvider,
  anEctAtSchool,
  aPartnership,
  aSchedule,
  aSchool,
  aTeacher,
  aTrainingPeriod,
  type Story,
} from '../stories/index.ts';
import { expectPage as expect, test } from '../support/browser.ts';
import { lastEvent } from '../support/last-event.ts';
import { confirm, open, preview, typeDay } from './support/deeds.ts';
import { hands } from './support/hands.ts';

/** An ECT at one school with training and a mentor, and another school with the same provider. */
const aLife = (story: Story, name: string, schools: { from: string; to: string }) =>
  story.together(async (told) => {
    const from = await aSchool(told, { name: schools.from });
    const to = await aSchool(told, { name: schools.to });
    const activeLeadProvider = await anActiveLeadProvider(told, { year: 2025 });
    const partnership = await aPartnership(told, { school: from, activeLeadProvider });
    await aPartnership(told, { school: to, activeLeadProvider });
    const teacher = await aTeacher(told, { name });
    const ect = await anEctAtSchool(told, { teacher, school: from, startedOn: '2025-09-01' });
    await aTrainingPeriod(told, { ect, partnership });
    const grace = await aTeacher(told, { name: `${name}s Mentor` });
    const mentor = await aMentor(told, { teacher: grace, school: from, startedOn: '2025-01-06' });
    await aMentorship(told, { ect, mentor, startedOn: '2025-10-01' });
    return { teacher, ect, from, to };
  });

const stay = async (story: Story, { id }: { id: string }) => {
  const { startedOn, finishedOn, leavingReason } = await story.find(EctAtSchoolPeriodRecord, { id });
  return { startedOn, finishedOn, leavingReason };
};

test('support transfers an ECT back-dated with the plan checked', async ({ visitor, story, database }) => {
  const { page } = visitor;
  const life = await aLife(story, 'Ada Lovelace', { from: 'Hill School', to: 'Vale School' });
  await visitor.signIn('support', `/teachers/${life.teacher.id}/show/school`);
  const dialog = await open(page, 'Transfer to another school');
  await dialog.getByRole('combobox', { name: 'School they move to' }).fill('vale');
  await page.getByRole('option', { name: /Vale School/ }).click();
  await typeDay(dialog, 'First day at the new school', '5 January 2026');
  const plan = await preview(page, { reason: 'Nobody recorded the move', ticket: '777' });
  await expect(plan).toContainText(
    'Transferred Ada Lovelace from Hill School to Vale School from 5 January 2026',
  );
  const rows = plan.getByRole('table', { name: 'What will change' });
  for (const kind of ['ECT at school period', 'Training period', 'Mentorship period'])
    await expect(rows.getByRole('rowheader', { name: kind }).first()).toBeVisible();
  await expect(plan.getByText(/Vale School will see Ada Lovelace/)).toBeVisible();
  await confirm(page, 'Transfer Ada Lovelace');
  await expect(page.getByRole('heading', { level: 2, name: 'ECT at Vale School' })).toBeVisible();
  expectThat(await stay(story, life.ect)).toMatchObject({ finishedOn: '2026-01-04' });
  expectThat(await lastEvent(database.ownerUrl, 'transfer-ect')).toMatchObject({
    reason: 'Nobody recorded the move',
    ticket: '777',
    actor: 'Sam Sesay',
    touched: expectThat.arrayContaining(['ect_at_school_periods update', 'ect_at_school_periods insert']),
  });
  // What was is over: what cannot be done there any more is one line, and says why when it is opened.
  const old = page.getByRole('group', { name: /^What can be done for the time at Hill School as an ECT/ });
  await expect(old.getByRole('button')).toHaveText([/^What cannot be done here any more \(\d\)$/]);
  await old.getByRole('button').click();
  await expect(old.getByRole('button', { name: 'Transfer to another school' })).toHaveAccessibleDescription(
    /\w+/,
  );
});

test('by keyboard alone: find a teacher, transfer her back-dated, see the event and reverse it', async ({
  visitor,
  story,
  database,
}) => {
  const { page } = visitor;
  const life = await aLife(story, 'Sophie Germain', { from: 'Brook School', to: 'Lake School' });
  const before = await stay(story, life.ect);
  await visitor.signIn('support');
  const { key, type, press, fill, preview, agree, confirm } = await hands(page);

  await key('/');
  await type(String(life.teacher.trn));
  await key('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Sophie Germain' })).toBeFocused();
  await press('link', 'School and mentoring');
  await press('button', 'Transfer to another school');
  await fill('combobox', 'School they move to', 'lake');
  await page.getByRole('option', { name: /Lake School/ }).waitFor();
  await key('ArrowDown', 'Enter');
  await fill('textbox', 'Day', '5');
  await fill('textbox', 'Month', 'jan');
  await fill('textbox', 'Year', '2026');
  await preview('The head teacher wrote');
  const plan = page.getByRole('dialog', { name: 'Check what will change' });
  await expect(plan.getByRole('table', { name: 'What will change' })).toContainText('Lake School');
  await agree();
  await press('link', 'See the event');

  await expect(page.getByRole('heading', { level: 1, name: /^Transferred Sophie Germain/ })).toBeFocused();
  await press('button', 'Reverse this');
  await page.getByRole('dialog', { name: 'Reverse this' }).waitFor();
  await confirm('It was another Sophie');
  await expect(page.getByText('This has been reversed')).toBeVisible();
  expectThat(await stay(story, life.ect)).toEqual(before);
  expectThat(await lastEvent(database.ownerUrl, 'reverse-event')).toMatchObject({
    reason: 'It was another Sophie',
    actor: 'Sam Sesay',
  });
});

test('a leaving is reported with its reason, a day that is not one is asked for again, and it is cancelled', async ({
  visitor,
  story,
  database,
}) => {
  const { page } = visitor;
  const life = await aLife(story, 'Emmy Noether', { from: 'Field School', to: 'Wood School' });
  await visitor.signIn('support', `/teachers/${life.teacher.id}/show/school`);
  const dialog = await open(page, 'Report leaving');
  await typeDay(dialog, 'Last day at the school', '31 2 2026');
  await dialog.getByLabel('They take a career break').check();
  await dialog.getByLabel('Why is this being done?').fill('The school wrote');
  await dialog.getByRole('button', { name: 'Preview' }).click();
  await dialog.getByRole('link', { name: 'Last day at the school must be a real date' }).click();
  await expect(dialog.getByLabel('Day', { exact: true })).toBeFocused();
  await typeDay(dialog, 'Last day at the school', '27 2 2026');
  await preview(page, { reason: 'The school wrote' });
  await confirm(page, 'Report the leaving');
  expectThat(await stay(story, life.ect)).toMatchObject({
    finishedOn: '2026-02-27',
    leavingReason: 'career_break',
  });
  expectThat(await lastEvent(database.ownerUrl, 'report-leaving')).toMatchObject({ actor: 'Sam Sesay' });

  await open(page, 'Cancel leaving');
  await preview(page, { reason: 'She stays after all' });
  await confirm(page, 'Cancel the leaving');
  expectThat(await stay(story, life.ect)).toMatchObject({ finishedOn: null, leavingReason: null });
  expectThat(await lastEvent(database.ownerUrl, 'cancel-leaving')).toMatchObject({
    reason: 'She stays after all',
  });
});

test('whoever is leaving already is not reported again: the day is brought forward, and what else to do is said', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const teacher = await aTeacher(story, { name: 'Mary Somerville' });
  const ect = await anEctAtSchool(story, { teacher, startedOn: '2025-09-01', finishedOn: '2026-04-30' });
  await visitor.signIn('support', `/teachers/${teacher.id}/show/school`);
  const dialog = await open(page, 'Bring leaving forward');
  await expect(dialog).toContainText(
    'They are leaving on 30 April 2026. For a later day, or another reason, cancel',
  );
  await expect(dialog.getByLabel('Month')).toHaveValue('4');
  await typeDay(dialog, 'Last day at the school', '31 3 2026');
  await preview(page, { reason: 'The school wrote' });
  await confirm(page, 'Bring the leaving forward');
  expectThat(await stay(story, ect)).toMatchObject({ finishedOn: '2026-03-31' });
});

test('an ECT gets another mentor of the school, once what stood in the way is mended', async ({
  visitor,
  story,
  database,
}) => {
  const { page } = visitor;
  const life = await aLife(story, 'Maryam Mirzakhani', { from: 'Mill School', to: 'Moor School' });
  const other = await aTeacher(story, { name: 'Julia Robinson' });
  await aMentor(story, { teacher: other, school: life.from, startedOn: '2025-01-06' });
  await visitor.signIn('support', `/teachers/${life.teacher.id}/show/school`);
  const dialog = await open(page, 'Change mentor');
  await expect(dialog).toContainText('Maryam Mirzakhani, ECT at Mill School');
  await expect(dialog.getByRole('radio', { name: /Maryam Mirzakhanis Mentor/ })).toHaveAccessibleName(
    /Their mentor now/,
  );
  await expect(dialog.getByRole('radio', { name: /Julia Robinson/ })).not.toHaveAccessibleName(
    /Their mentor now/,
  );
  await dialog.getByRole('radio', { name: /Julia Robinson/ }).check();
  await typeDay(dialog, 'First day with the new mentor', '2 March 2026');
  await dialog.getByLabel('Why is this being done?').fill('Her mentor is on leave');
  await dialog.getByRole('button', { name: 'Preview' }).click();
  // The rule says no, and why; what was typed stays, so that it can be tried again when that is mended.
  await expect(dialog.getByRole('alert')).toContainText('Ask for it to be added first.');
  await expect(dialog.getByRole('alert')).toBeFocused();
  await expect(dialog.getByRole('radio', { name: /Julia Robinson/ })).toBeChecked();
  await aSchedule(story, { year: 2025, identifier: 'ecf-standard-april' });
  await preview(page, { reason: 'Her mentor is on leave' });
  await confirm(page, 'Change the mentor');
  await expect(page.getByRole('link', { name: 'Julia Robinson' })).toBeVisible();
  expectThat(await lastEvent(database.ownerUrl, 'change-mentor')).toMatchObject({
    touched: expectThat.arrayContaining(['mentorship_periods insert']),
  });
});

test('where no mentor can be chosen, that is said before anything is typed', async ({ visitor, story }) => {
  const { page } = visitor;
  const school = await aSchool(story, { name: 'Lone School' });
  const teacher = await aTeacher(story, { name: 'Marie Tharp' });
  await anEctAtSchool(story, { teacher, school, startedOn: '2025-09-01' });
  await visitor.signIn('support', `/teachers/${teacher.id}/show/school`);
  await expect(
    page.getByRole('button', { name: 'Assign a mentor', exact: true }),
  ).toHaveAccessibleDescription(
    /No mentor is registered at Lone School. Ask the school to register one, or transfer a mentor there first/,
  );

  // Somebody was a mentor there, and cannot be chosen any more.
  await aMentor(story, { school, startedOn: '2025-09-01', finishedOn: '2026-01-31' });
  await page.reload();
  const dialog = await open(page, 'Assign a mentor');
  await expect(dialog).toContainText('No mentor is at this school now or to come.');
  await typeDay(dialog, 'First day with the new mentor', '2 March 2026');
  await dialog.getByLabel('Why is this being done?').fill('The school asked');
  await dialog.getByRole('button', { name: 'Preview' }).click();
  await expect(dialog.getByRole('alert')).toContainText('There is no mentor to choose');
});

test('an ECT without a mentor is assigned one, and what was done is in view however far down', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const school = await aSchool(story, { name: 'Quay School' });
  const teacher = await aTeacher(story, { name: 'Alice Ball' });
  await anEctAtSchool(story, { teacher, school, startedOn: '2025-09-01' });
  const mentor = await aTeacher(story, { name: 'Percy Julian' });
  await aMentor(story, { teacher: mentor, school, startedOn: '2025-01-06' });
  // A stay as a mentor stands below those as an ECT.
  for (const day of ['2025-01-06', '2025-02-03', '2025-03-03'])
    await aMentor(story, { teacher, school: await aSchool(story), startedOn: day });
  await visitor.signIn('support', `/teachers/${teacher.id}/show/school`);
  const dialog = await open(page, 'Assign a mentor');
  await dialog.getByRole('radio', { name: /Percy Julian/ }).check();
  await typeDay(dialog, 'First day with the new mentor', '2 March 2026');
  await preview(page, { reason: 'The school asked' });
  await confirm(page, 'Assign the mentor');
  await expect(page.getByRole('link', { name: 'Percy Julian' })).toBeVisible();

  await page.getByRole('button', { name: 'Correct email' }).last().click();
  const email = page.getByRole('dialog', { name: 'Correct email' });
  await expect(email).toContainText('Alice Ball, mentor at School');
  await email.getByRole('textbox').first().fill('alice.ball@quay.example');
  await preview(page, { reason: 'It bounced' });
  await page.getByRole('dialog').getByRole('button').last().click();
  const done = page.getByRole('status').filter({ hasText: /email.*Alice Ball|Alice Ball.*email/ });
  await expect(done).toBeInViewport();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(200);
});
