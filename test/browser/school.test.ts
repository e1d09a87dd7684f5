import { RegisterSchoolLinkRecord } from '../../server/records/register-school.record.ts';
import {
  aDeliveryPartner,
  aLeadProvider,
  anActiveLeadProvider,
  anEctAtSchool,
  aPartnership,
  aSchool,
  aTeacher,
  aTrainingPeriod,
} from '../stories/index.ts';
import { expectPage as expect, test } from '../support/browser.ts';

test('a closed school says where it went, and leads there and back', async ({ visitor, story }) => {
  const { page } = visitor;
  const heir = await aSchool(story, { name: 'Hill Academy' });
  const closed = await aSchool(story, {
    name: 'Hill School',
    register: { status: 'closed', closedOn: '2025-08-31' },
  });
  const linked = { linkedOn: '2025-09-01' };
  await story.add(RegisterSchoolLinkRecord, {
    urn: closed.urn,
    linkUrn: heir.urn,
    linkType: 'Successor',
    ...linked,
  });
  await story.add(RegisterSchoolLinkRecord, {
    urn: heir.urn,
    linkUrn: closed.urn,
    linkType: 'Predecessor',
    ...linked,
  });
  await visitor.signIn('support', `/schools/${closed.id}/show`);
  await expect(page.getByText('Closed on 31 August 2025.')).toBeVisible();
  await page.getByRole('link', { name: 'Hill Academy' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hill Academy' })).toBeFocused();
  await page.getByRole('link', { name: 'Hill School' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hill School' })).toBeVisible();
});

test('everybody who ever was at a school is listed a page at a time, each page at its own address', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const school = await aSchool(story);
  await story.together(async (told) => {
    for (let day = 10; day < 36; day++)
      await anEctAtSchool(told, {
        teacher: await aTeacher(told, { name: `Number ${day}` }),
        school,
        startedOn: day < 32 ? `2024-10-${day}` : `2024-11-${day}`.replace(/3(\d)$/, '0$1'),
        finishedOn: '2025-07-31',
      });
  });
  await visitor.signIn('support', `/schools/${school.id}/show`);
  await expect(page.getByText('No ECT is registered at this school now or to come.')).toBeVisible();
  await page.getByRole('link', { name: 'All ECTs' }).click();
  const table = page.getByRole('table', { name: /^Every stay of ECTs here/ });
  await expect(table.getByRole('rowheader')).toHaveCount(25);
  await expect(table.getByRole('rowheader').first()).toHaveText('Number 35');
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(table.getByRole('rowheader')).toHaveText(['Number 10']);
  await expect(page.getByText('Showing 26 to 26 of 26')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'ECTs now and ever' })).toBeFocused();
  await page.reload();
  await expect(table.getByRole('rowheader')).toHaveText(['Number 10']);
  await page.getByRole('link', { name: 'All mentors' }).click();
  await expect(page.getByText('Nobody has been registered here in this role.')).toBeVisible();
});

test('partnerships and what was only asked for are told apart, by contract period', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const school = await aSchool(story);
  const [confirmed, asked] = [
    await anActiveLeadProvider(story, {
      year: 2025,
      leadProvider: await aLeadProvider(story, { name: 'Ambition' }),
    }),
    await anActiveLeadProvider(story, {
      year: 2025,
      leadProvider: await aLeadProvider(story, { name: 'Zenith' }),
    }),
  ];
  const deliveryPartner = await aDeliveryPartner(story, { name: 'Rise Hub' });
  await aPartnership(story, { school, activeLeadProvider: confirmed, deliveryPartner });
  const ect = await anEctAtSchool(story, { school, startedOn: '2025-09-01' });
  await aTrainingPeriod(story, { ect, expressionOfInterest: asked });
  await visitor.signIn('finance', `/schools/${school.id}/show/training`);
  const rows = page.getByRole('table', { name: /^Partnerships, expressions of interest/ }).getByRole('row');
  await expect(rows.nth(1)).toHaveText('2025AmbitionRise HubConfirmed partnership00');
  await expect(rows.nth(2)).toHaveText('2025ZenithNoneAsked for, not confirmed10');
  await page.getByRole('link', { name: 'Register', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'In the national register' })).toBeVisible();
  await expect(page.getByText('The register links this school with no other.')).toBeVisible();
  await page.getByRole('link', { name: 'History' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'History' })).toBeVisible();
});

test('a part of a school that does not load says so, and can be tried again', async ({
  newVisitor,
  story,
}) => {
  const visitor = await newVisitor({ meetsFaults: true });
  const { page } = visitor;
  const school = await aSchool(story);
  await visitor.signIn('support', `/schools/${school.id}/show`);
  await expect(page.getByRole('link', { name: 'Partnerships and training' })).toBeVisible();
  await page.route('**/graphql', (route) => route.abort());
  await page.getByRole('link', { name: 'Partnerships and training' }).click();
  await expect(page.getByText('The service did not answer.')).toBeVisible();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('nobody has been trained here')).toBeVisible();
});
