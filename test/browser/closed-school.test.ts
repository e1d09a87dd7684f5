import { RegisterSchoolLinkRecord } from '../../server/records/register-school.record.ts';
import {
  aDeclaration,
  aMentor,
  anActiveLeadProvider,
  anEctAtSchool,
  aSchool,
  aTeacher,
  aTrainingPeriod,
  type Story,
} from '../stories/index.ts';
import { expectPage as expect, test } from '../support/browser.ts';
import { expectAccessible } from './support/accessible.ts';

const aClosedSchool = (story: Story, name: string) =>
  aSchool(story, { name, register: { status: 'closed', closedOn: '2025-12-31' } });

/** Schools that closed at New Year, one of which went into another. */
async function aMerger(story: Story) {
  const [closed, heir] = [
    await aClosedSchool(story, 'Infant School'),
    await aSchool(story, { name: 'Primary School' }),
  ];
  await story.add(RegisterSchoolLinkRecord, {
    urn: closed.urn,
    linkUrn: heir.urn,
    linkType: 'Successor - amalgamated',
    linkedOn: '2026-01-01',
  });
  return { closed, heir };
}

test('from the first page support finds who is at a closed school, and takes them to where it went', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const { closed, heir } = await aMerger(story);
  const ect = await anEctAtSchool(story, {
    teacher: await aTeacher(story, { name: 'Nettie Stevens' }),
    school: closed,
    startedOn: '2025-09-01',
  });
  await aTrainingPeriod(story, { ect, trainingProgramme: 'school_led' });
  await visitor.signIn('support', '/');
  await page.getByRole('link', { name: 'People at schools that have closed' }).click();
  await expect(page.getByRole('table')).toContainText('At a closed school');
  await page.getByRole('link', { name: 'Nettie Stevens' }).click();
  const main = page.getByRole('main');
  await expect(main).toContainText(
    `They are an ECT at Infant School, which closed on 31 December 2025. It went into Primary School (URN ${heir.urn}).`,
  );
  await expectAccessible(page, 'warned');
  await page.getByRole('button', { name: 'Transfer to another school' }).click();
  const dialog = page.getByRole('dialog', { name: 'Transfer to another school' });
  await expect(dialog.getByRole('combobox', { name: 'School they move to' })).toHaveValue('Primary School');
  await expect(dialog.getByLabel('Day', { exact: true })).toHaveValue('1');
  await expect(dialog.getByLabel('Month')).toHaveValue('1');
  await expect(dialog.getByLabel('Year')).toHaveValue('2026');
  await dialog.getByLabel('Why is this being done?').fill('The school merged');
  await dialog.getByRole('button', { name: 'Preview' }).click();
  await page.getByRole('button', { name: 'Transfer Nettie Stevens' }).click();
  await expect(page.locator('dl').first()).toContainText('Primary School');
  await expect(main).not.toContainText('which closed on');
});

test('a declaration in the way of a transfer is led to from the refusal, which keeps what was typed', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const { closed } = await aMerger(story);
  const teacher = await aTeacher(story, { name: 'Nettie Stevens' });
  const ect = await anEctAtSchool(story, { teacher, school: closed, startedOn: '2025-09-01' });
  const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
  const training = await aTrainingPeriod(story, { ect, activeLeadProvider });
  await aDeclaration(story, { training, declarationType: 'retained-1', declarationDate: '2026-02-10' });
  await visitor.signIn('support', `/teachers/${teacher.id}/show`);
  await page.getByRole('button', { name: 'Transfer to another school' }).click();
  const dialog = page.getByRole('dialog', { name: 'Transfer to another school' });
  await dialog.getByLabel('Why is this being done?').fill('The school merged');
  await dialog.getByRole('button', { name: 'Preview' }).click();
  await expectAccessible(page, 'refused');
  const opened = page.waitForEvent('popup');
  await dialog
    .getByRole('link', { name: 'See the retained 1 declaration of 10 February 2026 (opens in a new tab)' })
    .click();
  await expect((await opened).getByRole('heading', { level: 1 })).toHaveText(
    'Retained 1 declaration of Nettie Stevens',
  );
  await expect(dialog.getByLabel('Why is this being done?')).toHaveValue('The school merged');
});

test('where the register names no successor it is said what to do, and nobody but support is offered to', async ({
  newVisitor,
  story,
}) => {
  const school = await aClosedSchool(story, 'Forgotten School');
  const mentor = await aMentor(story, {
    teacher: await aTeacher(story, { name: 'Lise Meitner' }),
    school,
    startedOn: '2025-02-01',
  });
  const path = `/teachers/${mentor.teacherId}/show`;
  const [support, finance] = [
    await newVisitor({ width: 320, colorScheme: 'dark' }),
    await newVisitor({ colorScheme: 'dark' }),
  ];
  await Promise.all([support.signIn('support', path), finance.signIn('finance', path)]);
  const words =
    'They are a mentor at Forgotten School, which closed on 31 December 2025. The register names no successor: find out where they teach now';
  await expect(support.page.getByRole('main')).toContainText(words);
  await expect(finance.page.getByRole('main')).toContainText(words);
  await expectAccessible(support.page, 'dark and narrow');
  const deed = { name: 'Transfer to another school' };
  await expect(finance.page.getByRole('button', deed)).toHaveCount(0);
  await support.page.getByRole('button', deed).click();
  const dialog = support.page.getByRole('dialog', deed);
  await expect(dialog.getByRole('combobox', { name: 'School they move to' })).toHaveValue('');
  await support.page.keyboard.press('Escape');

  await support.page.goto(`${path}?trueOn=2025-12-31`);
  await expect(support.page.getByRole('region', { name: 'The past' })).toBeVisible();
  await expect(support.page.locator('dl').first()).toContainText('Forgotten School');
  await expect(support.page.getByRole('main')).not.toContainText('which closed');
});

test('the page of a closed school says who is still there', async ({ visitor, story }) => {
  const { page } = visitor;
  const [left, empty] = [
    await aClosedSchool(story, 'Left School'),
    await aClosedSchool(story, 'Empty School'),
  ];
  await anEctAtSchool(story, { school: left, startedOn: '2025-09-01' });
  await visitor.signIn('support', `/schools/${left.id}/show`);
  await expect(page.getByText('1 person is still registered here: open their page')).toBeVisible();
  await page.goto(`/schools/${empty.id}/show`);
  await expect(page.getByText('Nobody is registered here any more.')).toBeVisible();
});
