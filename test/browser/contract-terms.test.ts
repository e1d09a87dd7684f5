import { expect as expectThat } from 'vitest';
import { ContractRecord } from '../../server/records/contract.record.ts';
import { StatementRecord } from '../../server/records/statement.record.ts';
import { expectPage as expect, test } from '../support/browser.ts';
import { totalsOf, year } from '../support/contract-desk.ts';
import { confirm, open, preview } from './support/deeds.ts';

/** Two people, one after the other. */
const SLOW = { timeout: 240_000 };

test(
  'finance sees what new terms do, proposes them, and another person lets them hold',
  SLOW,
  async ({ newVisitor, story }) => {
    const { contract, january, february } = await year(story, { january: 'paid' });
    const address = `/contracts/${contract.id}/show`;
    const fiona = await newVisitor();
    await fiona.signIn('finance', address);
    await expect(fiona.page).toHaveTitle(/^Contract of .+, 2025, version 1 – /);
    const dialog = await open(fiona.page, 'Change the terms');
    await dialog.getByLabel('Monthly service fee').fill('1,000');
    const whatIf = dialog.getByRole('table', { name: 'Every statement before and after' });
    await expect(whatIf.getByRole('row', { name: /January 2026/ })).toContainText('stays as it is');
    await expect(whatIf.getByRole('row', { name: /February 2026/ })).toContainText('£1,200.00 more');
    await expect(dialog).toContainText('another person must approve');
    const plan = await preview(fiona.page, { reason: 'Agreed in the variation of March', ticket: '9001' });
    await expect(plan).toContainText('nothing changes until another');
    await confirm(fiona.page, 'Propose the new terms');
    await expect(fiona.page.getByRole('heading', { name: 'A change waits for approval' })).toBeVisible();
    await expect(fiona.page.getByRole('button', { name: 'Approve' })).toHaveAccessibleDescription(
      /You proposed this change yourself/,
    );
    expectThat(await totalsOf(story, [january, february])).toEqual([0n, 0n]);

    const alex = await newVisitor();
    await alex.signIn('finance_approver', '/contracts?year=2025');
    const row = alex.page.getByRole('row', { name: /A change waits/ });
    await row.getByRole('link').click();
    await expect(alex.page).toHaveURL(new RegExp(`${address}$`));
    await open(alex.page, 'Approve');
    const approval = await preview(alex.page, { reason: 'I have read the variation' });
    await expect(approval).toContainText('£1,200.00 more');
    await confirm(alex.page, 'Approve the new terms');
    await expect(alex.page.getByRole('link', { name: 'Version 2' })).toBeVisible();
    const next = await story.find(ContractRecord, { replacesContractId: contract.id });
    expectThat(await story.find(StatementRecord, { id: february.id })).toMatchObject({ contractId: next.id });
    expectThat(await totalsOf(story, [january, february])).toEqual([0n, 120_000n]);
  },
);
