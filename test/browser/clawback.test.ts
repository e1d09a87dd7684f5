import { aPaidProvider } from '../stories/a-paid-provider.ts';
import { expectPage as expect } from '../support/browser.ts';
import { begin, type Desk, expectDone, met, test } from './support/desk.ts';

/** Three people, one after the other. */
const SLOW = { timeout: 400_000 };

/** Who, when, why and the rows, two steps from the ticket. */
async function expectFound({ page }: Desk, { name }: { name: string }): Promise<void> {
  await expect(
    page.getByRole('heading', { level: 1, name: new RegExp(`^Put ${name}’s started`) }),
  ).toBeFocused();
  const main = page.getByRole('main');
  for (const words of ['Sam Sesay', '2 March 2026', 'She had left before she started', '71177'])
    await expect(main).toContainText(words);
  await expect(
    main
      .getByRole('table')
      .getByRole('row', { name: /Clawback/ })
      .first(),
  ).toBeVisible();
}

test(
  'a void after payment is taken back on the next statement, and is found by its ticket',
  SLOW,
  async ({ desk, story }) => {
    const { statement, declared } = await aPaidProvider(story);
    const [january, april] = [await statement(1, 'paid'), await statement(4)];
    const declaration = await declared(
      { statement: january, paymentStatus: 'paid' },
      { name: 'Ada Lovelace' },
    );
    const sam = await desk('support', `/declarations/${declaration.id}/show`);
    await begin(sam, 'Claw back declaration');
    await sam.hands.preview('She had left before she started', '71177');
    const money = sam.page.getByRole('table', { name: 'What it does to payments' });
    await expect(money.getByRole('row', { name: /April 2026/ })).toContainText('£120.00 less');
    await met(sam, 'void planned');
    await sam.hands.agree();
    await expectDone(
      sam,
      'Put Ada Lovelace’s started declaration of 1 September 2025 up for clawback on the April 2026 statement',
    );
    await met(sam, 'voided');

    const fiona = await desk('finance', `/statements/${april.id}/show`);
    await expect(fiona.page.getByRole('row', { name: /^ECTs clawbacks/ })).toContainText('£120.00');
    await met(fiona, 'statement that takes back');
    // The list of all declarations has a link of that name, too.
    await fiona.hands.tabTo('link', 'Adjustments');
    await fiona.hands.key('Shift+Tab', 'Enter');
    const taken = fiona.page
      .getByRole('table', { name: /^Clawbacks/ })
      .getByRole('row', { name: /Ada Lovelace/ });
    for (const words of ['January 2026', 'Sam Sesay', 'This statement'])
      await expect(taken).toContainText(words);
    await met(fiona, 'clawback traced');

    const auditor = await desk('finance_approver');
    await auditor.hands.command('71177', 'Events of ticket 71177');
    await auditor.hands.press('link', /^Put Ada Lovelace/);
    await expectFound(auditor, { name: 'Ada Lovelace' });
    await met(auditor, 'event of the void');
  },
);
