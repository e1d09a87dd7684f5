import { expect as expectThat } from 'vitest';
import {
  aDeclaration,
  aMentor,
  aMentorship,
  anActiveLeadProvider,
  anEctAtSchool,
  anInduction,
  aSchool,
  aTeacher,
  aTrainingPeriod,
  type Story,
} from '../stories/index.ts';
import { expectPage as expect, test } from '../support/browser.ts';
import { expectAccessible } from './support/accessible.ts';

/** Two schools with a gap between them, two providers, a second mentor on the same days, and a move to come. */
async function aMovingLife(story: Story) {
  const teacher = await aTeacher(story, { name: 'Ada Lovelace' });
  const [hill, dale] = [
    await aSchool(story, { name: 'Hill School' }),
    await aSchool(story, { name: 'Dale School' }),
  ];
  const first = await anEctAtSchool(story, {
    teacher,
    school: hill,
    startedOn: '2023-09-01',
    finishedOn: '2024-12-31',
  });
  const second = await anEctAtSchool(story, { teacher, school: dale, startedOn: '2025-04-22' });
  const mentor = await aMentor(story, {
    teacher: await aTeacher(story, { name: 'Mary Somerville' }),
    school: dale,
    startedOn: '2024-09-01',
  });
  await aMentorship(story, { ect: second, mentor, startedOn: '2025-04-22', finishedOn: '2026-07-21' });
  const training = await aTrainingPeriod(story, { ect: first });
  await aTrainingPeriod(story, {
    ect: second,
    activeLeadProvider: await anActiveLeadProvider(story, { year: 2024 }),
    startedOn: '2025-04-22',
    finishedOn: '2025-11-14',
    deferredAt: new Date('2025-11-14T12:00:00Z'),
    deferralReason: 'parental_leave',
  });
  await anInduction(story, { teacher, startedOn: '2023-09-01', finishedOn: '2024-12-31' });
  await anInduction(story, { teacher, startedOn: '2025-04-22' });
  for (const [declarationType, declarationDate, paymentStatus] of [
    ['started', '2023-11-10', 'paid'],
    ['retained-1', '2024-02-20', 'paid'],
    ['retained-2', '2024-03-28', 'voided'],
  ] as const)
    await aDeclaration(story, { training, declarationType, declarationDate, paymentStatus });
  return teacher;
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`a whole life is a picture to zoom by keyboard, and a table, ${colorScheme}`, async ({
    newVisitor,
    story,
  }) => {
    const visitor = await newVisitor({ colorScheme });
    const { page } = visitor;
    const teacher = await aMovingLife(story);
    await visitor.signIn('support', `/teachers/${teacher.id}/show`);
    const part = page.getByRole('region', { name: 'Over time' });
    const lane = (name: string) => part.getByRole('group', { name, exact: true });

    await expect(lane('School').getByRole('button')).toHaveCount(2);
    const hill = lane('School').getByRole('button', {
      name: 'Hill School as ECT, ended, 1 Sep 2023 to 31 Dec 2024',
    });
    const dale = lane('School').getByRole('button', { name: 'Dale School as ECT, now, from 22 Apr 2025' });
    await expect(
      lane('Mentoring').getByRole('button', {
        name: 'Mentored by Mary Somerville, now, 22 Apr 2025 to 21 Jul 2026',
      }),
    ).toBeVisible();
    await expect(
      lane('Training').getByRole('button', { name: /ended, 1 Sep 2023 to 31 Dec 2024$/ }),
    ).toBeVisible();
    await expect(
      lane('Training').getByRole('button', { name: /deferred, 22 Apr 2025 to 14 Nov 2025$/ }),
    ).toBeVisible();
    await expect(lane('Declarations').getByRole('button')).toHaveCount(3);
    await expectAccessible(page, 'the whole life');

    await expect(async () => {
      const [before, after] = await Promise.all([hill.boundingBox(), dale.boundingBox()]);
      expectThat(before && after && after.x - before.x - before.width, 'a gap to be seen').toBeGreaterThan(
        20,
      );
      expectThat(after?.y, 'one row for both').toBe(before?.y);
    }).toPass({ timeout: 30_000 });

    await part.getByRole('button', { name: 'Last two years' }).press('Enter');
    await expect(part.getByText(/^Shown: 2 March 2024 to 31 May 2026/)).toBeVisible();
    await expect(lane('Declarations').getByRole('button')).toHaveAccessibleName(
      'Retained 2, voided, 28 Mar 2024',
    );

    await hill.focus();
    await expect(page.getByRole('tooltip', { name: 'Hill School as ECT, ended' })).toBeVisible();
    await expectAccessible(page, 'an item has the focus');
    await hill.press('Enter');
    await expect(hill).toHaveAttribute('aria-pressed', 'true');
    await expect(hill).toBeFocused();
    await expect(dale).toHaveCount(0);
    await hill.press(' ');
    await expect(dale).toBeVisible();

    await part.getByRole('button', { name: 'Show as table' }).press('Enter');
    const table = part.getByRole('table', { name: /^The whole life over time/ });
    await expect(
      table.getByRole('row', { name: /^Retained 2 Declarations 28 Mar 2024 Voided$/ }),
    ).toBeVisible();
    await expect(table.getByRole('row')).toHaveCount(1 + 2 + 1 + 2 + 2 + 3);
    await expect(lane('School')).toHaveCount(0);
    await expectAccessible(page, 'the table');
  });

/** Pixels, in Chromium. While they are under way no other scrolling holds. */
const ARROW_SCROLLS = 40;

test('on a narrow screen the picture scrolls in a region of its own, and paper has the table', async ({
  newVisitor,
  story,
}) => {
  const visitor = await newVisitor({ width: 320 });
  const { page } = visitor;
  const teacher = await aMovingLife(story);
  await visitor.signIn('support', `/teachers/${teacher.id}/show`);
  const picture = page.getByRole('region', { name: 'Picture of the whole life over time' });
  await expect(picture).toHaveAttribute('tabindex', '0');
  await picture.scrollIntoViewIfNeeded();
  await expect(picture.getByText(/^Today, /)).toBeInViewport({ ratio: 1 });
  const words = picture.locator('text', { hasText: /^Dale School/ });
  await expect(words).toBeInViewport({ ratio: 1 });
  const scrolledTo = () => picture.evaluate(({ scrollLeft }) => scrollLeft);
  const began = await scrolledTo();
  expectThat(began, 'it begins later').toBeGreaterThan(100);
  await picture.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(scrolledTo, 'one press, and it stands still').toBe(began - ARROW_SCROLLS);
  await expect(words, 'the words stay').toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: 'Last two years' }).click();
  await expect(picture.getByText(/^Today, /)).toBeInViewport({ ratio: 1 });
  await expectAccessible(page, 'narrow');

  const table = page.getByRole('table', { name: /^The whole life over time/ });
  await expect.poll(() => table.getByRole('row').count(), 'heard though not seen').toBeGreaterThan(5);
  await page.emulateMedia({ media: 'print' });
  await expect(picture).toHaveCount(0);
  await expect.poll(async () => (await table.boundingBox())?.height).toBeGreaterThan(100);
});

test('training that ran its time is ended, not active', async ({ visitor, story }) => {
  const { page } = visitor;
  const teacher = await aTeacher(story, { name: 'Grace Hopper' });
  const ect = await anEctAtSchool(story, { teacher, startedOn: '2023-09-01', finishedOn: '2025-07-31' });
  await aTrainingPeriod(story, { ect });
  await visitor.signIn('support', `/teachers/${teacher.id}/show`);
  const row = page.getByRole('table', { name: 'Training periods, newest first' }).getByRole('row').last();
  await expect(row).toContainText('Ended');
  await expect(page.getByRole('main').getByText('Active', { exact: true })).toHaveCount(0);
});
