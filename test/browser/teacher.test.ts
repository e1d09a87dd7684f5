import { expect as expectThat } from 'vitest';
import {
  aDeclaration,
  aLeadProvider,
  anActiveLeadProvider,
  anEctAtSchool,
  anInduction,
  aSchool,
  aTeacher,
  aTrainingPeriod,
  type Story,
} from '../stories/index.ts';
import { expectPage as expect, test } from '../support/browser.ts';

const SCREEN = 800;

async function aPaidLife(story: Story) {
  const teacher = await aTeacher(story, {
    name: 'Ada Byron',
    correctedName: 'Ada Lovelace',
    trsInductionStatus: 'InProgress',
    ectFirstBecameEligibleForTrainingAt: new Date('2025-09-02T09:00:00Z'),
  });
  const school = await aSchool(story, { name: 'Hill School' });
  const ect = await anEctAtSchool(story, { teacher, school, startedOn: '2025-09-01' });
  const activeLeadProvider = await anActiveLeadProvider(story, {
    year: 2025,
    leadProvider: await aLeadProvider(story, { name: 'Ambition' }),
  });
  const training = await aTrainingPeriod(story, { ect, activeLeadProvider });
  await anInduction(story, { teacher, startedOn: '2025-09-01' });
  await aDeclaration(story, { training, paymentStatus: 'paid' });
  await aDeclaration(story, {
    training,
    declarationType: 'retained-1',
    declarationDate: '2026-02-10',
    paymentStatus: 'eligible',
  });
  return { teacher, school };
}

test('where, with whom, paid what: all of it without scrolling', async ({ visitor, story }) => {
  const { page } = visitor;
  const { teacher } = await aPaidLife(story);
  await visitor.signIn('support', `/teachers/${teacher.id}/show`);
  await expect(page.getByRole('heading', { level: 1, name: 'Ada Lovelace' })).toBeVisible();
  const answers = [
    page.getByText(String(teacher.trn)).first(),
    page.getByText('Ada Byron').first(),
    page.getByText('Corrected here'),
    page.getByRole('link', { name: 'Hill School' }).first(),
    page.getByRole('link', { name: 'Ambition' }).first(),
    page.getByText('2025', { exact: true }).first(),
    page.getByText('In progress'),
    page.getByText('Since 2 Sep 2025'),
    page.getByText('Nobody mentors them, and they have been at a school as an ECT for more than 30 days.'),
    page.getByRole('link', { name: 'Started', exact: true }).first(),
    page.getByRole('link', { name: 'Retained 1' }).first(),
  ];
  for (const answer of answers) {
    await expect(answer).toBeVisible();
    const box = await answer.boundingBox();
    expectThat((box?.y ?? SCREEN) + (box?.height ?? 0), await answer.innerText()).toBeLessThan(SCREEN);
  }
  await page.getByRole('link', { name: 'See their school and mentoring' }).click();
  await expect(page.getByText('No mentor has been assigned here.')).toBeVisible();
});

test('whoever is deferred is called that, with whom it is to go on, wherever they are listed', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const [teacher, school] = [
    await aTeacher(story, { name: 'Chien-Shiung Wu' }),
    await aSchool(story, { name: 'Weak Force School' }),
  ];
  const ect = await anEctAtSchool(story, { teacher, school, startedOn: '2025-09-01' });
  const activeLeadProvider = await anActiveLeadProvider(story, {
    year: 2025,
    leadProvider: await aLeadProvider(story, { name: 'Ambition' }),
  });
  await aTrainingPeriod(story, {
    ect,
    activeLeadProvider,
    finishedOn: '2025-12-01',
    deferredAt: new Date('2025-12-01'),
    deferralReason: 'parental_leave',
  });
  await visitor.signIn('support', '/');
  await page.getByRole('link', { name: 'ECTs whose training is deferred' }).click();
  const row = page.getByRole('row', { name: /Chien-Shiung Wu/ });
  await expect(row).toContainText('Ambition, deferred');
  await expect(row).toContainText('Training deferred');
  await row.getByRole('link', { name: 'Chien-Shiung Wu' }).click();
  const main = page.getByRole('main');
  await expect(main).toContainText('Their training is deferred. Resume it when it goes on');
  await expect(main).not.toContainText('They are in no training');
  await expect(page.locator('dl').first()).toContainText('Ambition, deferred');
  await page.goto(`/schools/${school.id}/show`);
  await expect(page.getByRole('row', { name: /Chien-Shiung Wu/ })).toContainText('Ambition, deferred');
});

test('a part of somebody’s page has an address of its own, which another person opens', async ({
  newVisitor,
  story,
}) => {
  const teacher = await aTeacher(story, { name: 'Mary Jackson' });
  const visitor = await newVisitor();
  await visitor.signIn('finance', `/teachers/${teacher.id}/show`);
  for (const [name, tab, heading] of [
    ['Training', 'training', /No training has been recorded/],
    ['School and mentoring', 'school', /No school has registered this person/],
    ['Induction', 'induction', /No appropriate body has claimed/],
    ['Declarations', 'declarations', /No lead provider has declared anything/],
    ['History', 'history', 'History'],
  ] as const) {
    const tabs = visitor.page.getByRole('navigation', { name: "Parts of the teacher's record" });
    await tabs.getByRole('link', { name, exact: true }).click();
    await expect(visitor.page).toHaveURL(new RegExp(`/show/${tab}$`));
    await expect(visitor.page.getByText(heading).first()).toBeVisible();
    await visitor.page.reload();
    await expect(visitor.page.getByText(heading).first()).toBeVisible();
  }
});

test('a teacher prints with what is true of them, without what stands round it', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const { teacher } = await aPaidLife(story);
  await visitor.signIn('support', `/teachers/${teacher.id}/show`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Hill School' }).first()).toBeVisible();
  await expect(page.getByRole('table', { name: /^Declarations/ })).toBeVisible();
});

test('the TRN is copied by one press', async ({ visitor, story }) => {
  const { page } = visitor;
  const teacher = await aTeacher(story);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await visitor.signIn('support', `/teachers/${teacher.id}/show`);
  await page.getByRole('button', { name: 'Copy TRN' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(teacher.trn);
  await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('Not allowed'))));
  await page.getByRole('button', { name: 'Copy TRN' }).click();
  await expect(page.getByText('Your browser does not let this page copy.')).toBeVisible();
});

test('the strip says until when somebody is at their school, and where they go', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const teacher = await aTeacher(story, { name: 'Hedy Lamarr' });
  const [here, next] = [
    await aSchool(story, { name: 'Moor School' }),
    await aSchool(story, { name: 'Dale School' }),
  ];
  await anEctAtSchool(story, { teacher, school: here, startedOn: '2025-09-01', finishedOn: '2026-04-10' });
  await anEctAtSchool(story, { teacher, school: next, startedOn: '2026-04-11' });
  await visitor.signIn('support', `/teachers/${teacher.id}/show`);
  const now = page.getByRole('definition').filter({ hasText: 'Moor School' });
  await expect(now).toContainText('Moor School until 10 Apr 2026');
  await expect(now).toContainText('Dale School from 11 Apr 2026');
  await expect(now.getByRole('link')).toHaveText(['Moor School', 'Dale School']);
});

test('somebody who is not there has no past to show either', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.signIn('support', '/teachers/01a2008f-5288-7000-8000-0030000009ff/show');
  await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Compare' })).toHaveCount(0);
});
