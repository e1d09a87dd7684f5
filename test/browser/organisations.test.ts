import {
  aDeclaration,
  aDeliveryPartner,
  aLeadProvider,
  anActiveLeadProvider,
  anAppropriateBody,
  anEctAtSchool,
  anInduction,
  aPartnership,
  aSchool,
  aTrainingPeriod,
  type Story,
} from '../stories/index.ts';
import { expectPage as expect, test } from '../support/browser.ts';

const aYear = (story: Story, names: { provider: string; partner: string; school: string; body: string }) =>
  story.together(async (told) => {
    const leadProvider = await aLeadProvider(told, { name: names.provider });
    const activeLeadProvider = await anActiveLeadProvider(told, { year: 2025, leadProvider });
    await anActiveLeadProvider(told, { year: 2024, leadProvider });
    const deliveryPartner = await aDeliveryPartner(told, { name: names.partner });
    const school = await aSchool(told, { name: names.school });
    const partnership = await aPartnership(told, { school, activeLeadProvider, deliveryPartner });
    const ect = await anEctAtSchool(told, { school, startedOn: '2025-09-01' });
    const training = await aTrainingPeriod(told, { ect, partnership });
    await aDeclaration(told, { training, paymentStatus: 'paid' });
    const appropriateBody = await anAppropriateBody(told, { name: names.body });
    await anInduction(told, { teacher: { id: ect.teacherId }, appropriateBody, startedOn: '2025-09-01' });
    return { leadProvider, deliveryPartner, school, appropriateBody };
  });

test('a lead provider shows its years, its partners and its statements, and leads to each', async ({
  visitor,
  story,
}) => {
  const { page } = visitor;
  const names = { provider: 'Ambition', partner: 'Rise Hub', school: 'Hill School', body: 'Golden Leaf' };
  const { leadProvider } = await aYear(story, names);
  await visitor.signIn('finance', `/lead-providers/${leadProvider.id}/show`);
  await expect(page.getByRole('heading', { level: 1, name: 'Ambition' })).toBeVisible();
  await expect(page.getByText('2024 to 2025')).toBeVisible();
  const declarations = page.getByRole('table', { name: /^Declarations by contract period/ });
  await expect(declarations.getByRole('row').nth(1)).toHaveText('20250001000');
  const paid = declarations.getByRole('link', { name: '1' });
  await expect(paid).toHaveAttribute('href', /^\/declarations\?filter=.*paid/);
  await page.getByRole('link', { name: 'Statements', exact: true }).last().click();
  const statements = page.getByRole('table', { name: 'Statements of contract period 2025, by month' });
  await expect(statements.getByRole('row').nth(1)).toHaveText(/^November 2025Outputs and service fee.*Paid$/);
  await expect(page.getByText('There are no statements for this contract period yet.')).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Parts of the lead provider' })
    .getByRole('link', { name: 'Delivery partners' })
    .click();
  await page.getByRole('link', { name: 'Rise Hub' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rise Hub' })).toBeFocused();
});

test('a delivery partner shows whom it delivers for and at which schools', async ({ visitor, story }) => {
  const { page } = visitor;
  const names = { provider: 'Zenith', partner: 'Dale Hub', school: 'Dale School', body: 'Silver Birch' };
  const { deliveryPartner } = await aYear(story, names);
  await visitor.signIn('support', `/delivery-partners/${deliveryPartner.id}/show`);
  const table = page.getByRole('table', { name: /^Lead providers by contract period/ });
  await expect(table.getByRole('row').nth(1)).toHaveText('2025Zenith11');
  await page
    .getByRole('navigation', { name: 'Parts of the delivery partner' })
    .getByRole('link', { name: 'Schools' })
    .click();
  await page
    .getByRole('table', { name: /^Schools in partnership/ })
    .getByRole('link')
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Dale School' })).toBeFocused();
});

test('an appropriate body shows its kind and its inductions', async ({ visitor, story }) => {
  const { page } = visitor;
  const names = { provider: 'Apex', partner: 'Fell Hub', school: 'Fell School', body: 'Copper Beech' };
  const { appropriateBody } = await aYear(story, names);
  await visitor.signIn('developer', `/appropriate-bodies/${appropriateBody.id}/show`);
  await expect(page.getByRole('heading', { level: 1, name: 'Copper Beech' })).toBeVisible();
  await expect(page.getByText('Teaching school hub', { exact: true })).toBeVisible();
  const rows = page.getByRole('table', { name: /^Induction periods/ }).getByRole('row');
  await expect(rows).toHaveText(['StateInduction periods', 'Open1', 'Passed0', 'Failed0', 'Released0']);
  await page.getByRole('link', { name: 'History' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'History' })).toBeVisible();
});

test('an organisation that is not there is a page that is not found', async ({ visitor }) => {
  const { page } = visitor;
  const id = '019b0000-0000-7000-8000-000000000000';
  await visitor.signIn('support');
  for (const place of ['lead-providers', 'delivery-partners', 'appropriate-bodies']) {
    await page.goto(`/${place}/${id}/show`);
    await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
  }
});
