import type { Page } from 'playwright';
import { expect as expectThat } from 'vitest';
import { expectPage as expect, test } from '../support/browser.ts';
import { totalsOf, year } from '../support/contract-desk.ts';
import { expectAccessible } from './support/accessible.ts';
import { confirm, open, preview } from './support/deeds.ts';

const COLUMNS = [
  'lead_provider,cohort,vat,recruitment_target,set_up_fee,monthly_service_fee,uplift_fee',
  'mentor_recruitment_target,mentor_fee,band_a_places,band_a_price,band_a_output_share',
].join();

test('finance sees what each line of a file of contracts does in pounds, and imports it', async ({
  visitor,
  story,
}) => {
  const { leadProvider, january, february } = await year(story, { january: 'open' });
  const { page } = visitor;
  await visitor.signIn('finance', '/imports/contracts');
  await upload(page, 'first.csv', 'Nobody,2025,20,1,0,,0,1,1,1,1,60\n');
  await expect(page.getByText('Uploading and checking every line')).toHaveCount(0);
  await upload(
    page,
    'contracts.csv',
    `${leadProvider.name},2025,20,100,0,1000,0,100,1000,100,1000,60\nNobody,2025,20,1,0,,0,1,1,1,1,60\n`,
  );
  const changes = page.getByRole('table', { name: /^What each line changes/ });
  await expect(changes).toContainText('Monthly service fee from £0.00 to £1,000.00');
  await expect(changes).toContainText('£2,400.00 more');
  await expect(page.getByRole('table', { name: 'Refused lines' })).toContainText(
    'No lead provider is called Nobody',
  );
  await expectAccessible(page, 'uploaded');

  await open(page, 'Import these contracts');
  const plan = await preview(page, { reason: 'The variations of this year' });
  await expect(plan).toContainText('£2,400.00 more');
  await confirm(page, 'Import contracts.csv');
  await expect(page.getByRole('table', { name: /^What each line changes/ })).toHaveCount(0);
  expectThat(await totalsOf(story, [january, february])).toEqual([120_000n, 120_000n]);
});

async function upload(page: Page, name: string, lines: string): Promise<void> {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(`${COLUMNS}\n${lines}`) };
  await page.getByLabel('File of contracts').setInputFiles(file);
  await page.getByRole('button', { name: 'Upload and check' }).click();
  await expect(page.getByRole('heading', { name: `What ${name} would do` })).toBeVisible();
}
