import type { Locator, Page } from 'playwright';

/** What has become of a question. */
export const fates = ['waits', 'fails', 'is refused'] as const;
export type Fate = (typeof fates)[number];

const answers: Readonly<Record<Exclude<Fate, 'waits'>, object>> = {
  fails: { message: 'Secret', extensions: { code: 'INTERNAL', reference: 'ref-8f2c' } },
  'is refused': { message: 'This is for finance.', extensions: { code: 'FORBIDDEN' } },
};

/** The question of this name meets this fate, until it is let go. */
export async function meet(page: Page, question: string, fate: Fate): Promise<() => Promise<void>> {
  await page.route('**/graphql', async (route) => {
    if (route.request().postDataJSON().operationName !== question) return route.fallback();
    if (fate !== 'waits') await route.fulfill({ json: { data: null, errors: [answers[fate]] } });
  });
  return () => page.unrouteAll({ behavior: 'ignoreErrors' });
}

/** The words of a question that has met its fate. They are waited for by every frame, since a wait grows long in steps. */
export function fateOn(page: Page, fate: Fate): Locator {
  if (fate === 'waits') return page.getByText(/…$/).and(page.getByRole('status')).first();
  return page.getByText(fate === 'fails' ? 'ref-8f2c' : 'This is for finance.').first();
}
