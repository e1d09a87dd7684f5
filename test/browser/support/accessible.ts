import axe from 'axe-core';
import type { Page } from 'playwright';
import { expect } from 'vitest';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const themes = ['light', 'dark'] as const;

/** What axe finds on the page as it stands, in both themes, and whether the page itself scrolls sideways. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  for (const colorScheme of themes) {
    await turn(page, colorScheme);
    expect({ state, colorScheme, found: await violations(page), sideways: await sideways(page) }).toEqual({
      state,
      colorScheme,
      found: [],
      sideways: 0,
    });
  }
}

/** Waits until the page has its colours. */
export async function turn(page: Page, colorScheme: (typeof themes)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction(
    (scheme) => getComputedStyle(document.documentElement).colorScheme === scheme,
    colorScheme,
  );
  await settled(page);
}

/**
 * By every rule of axe that is not a trial, each with the places that break it. In the page itself and given its source once, which takes a
 * tenth of the time of the adapter for Playwright: that one adds up the frames of a page in a second page, and ours has none.
 */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, {
      resultTypes: ['violations'],
      // Of WCAG 2.2, AA, and off unless it is asked for.
      rules: { 'target-size': { enabled: true } },
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  });
}

/** Whatever does not fit scrolls in a region of its own; the page does not. */
export async function expectNoSidewaysScroll(page: Page, widths: readonly number[]): Promise<void> {
  const usual = page.viewportSize() ?? { width: 1280, height: 800 };
  for (const width of widths) {
    await page.setViewportSize({ width, height: usual.height });
    await settled(page);
    expect({ width, sideways: await sideways(page) }).toEqual({ width, sideways: 0 });
    // A region is named once it has been seen to scroll, which takes a moment after the window has changed.
    await expect
      .poll(async () => ({ width, unnamed: await unnamedRegions(page) }), { timeout: 30_000 })
      .toEqual({ width, unnamed: [] });
  }
  await page.setViewportSize(usual);
}

/** What scrolls sideways and cannot be found or reached by name and keyboard. */
const unnamedRegions = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0)
      .filter((part) => ['auto', 'scroll'].includes(getComputedStyle(part).overflowX))
      .filter((part) => !(part.getAttribute('aria-label') && part.getAttribute('tabindex') === '0'))
      .map((part) => part.outerHTML.slice(0, 120)),
  );

/** Colours and places that are on their way are nobody's to see. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
  });

const sideways = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
