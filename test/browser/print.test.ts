import type { Page } from 'playwright';
import { expectPage as expect, test as base } from '../support/browser.ts';
import { aWorld, type World } from './support/world.ts';

const test = base.extend('world', { scope: 'file' }, ({ story }) => aWorld(story));

/** Between the margins of A4, in pixels of CSS. */
const PAPER_PX = 672;

const printed: Readonly<Record<string, (world: World) => { path: string; tells: string[] }>> = {
  'a teacher': ({ teacher }) => ({
    path: `/teachers/${teacher.id}/show`,
    tells: ['Ada Lovelace', 'Hill School', 'Paid'],
  }),
  'a school': ({ school }) => ({ path: `/schools/${school.id}/show`, tells: [school.urn, 'Ada Lovelace'] }),
  'a declaration': ({ declaration }) => ({
    path: `/declarations/${declaration.id}/show`,
    tells: ['How it came here, and what comes next', 'Milestone window', declaration.id],
  }),
  'what was done to a teacher': ({ teacher }) => ({
    path: `/teachers/${teacher.id}/show/history`,
    tells: ['Ada Lovelace', 'in the list of events'],
  }),
  'a list of events': () => ({ path: '/events', tells: ['Events', 'Rows'] }),
  'a list of declarations': () => ({ path: '/declarations', tells: ['Declarations', 'Ada Lovelace'] }),
  'a list with every column': () => ({
    path: '/declarations?columns=trn,role,reached,state,leadProvider,school,statement,received,period,deliveryPartner,evidence',
    tells: ['Declarations', 'Ada Lovelace', 'Rise Hub', 'Evidence'],
  }),
  'the board of a month': ({ statement: { year, month } }) => ({
    path: `/months/${year}-${String(month).padStart(2, '0')}`,
    tells: ['Statements of', 'Total, including VAT'],
  }),
  'what two days differ by': ({ teacher }) => ({
    path: `/teachers/${teacher.id}/compare?fromTrueOn=2025-01-01`,
    tells: ['Compare Ada Lovelace', 'Before: true on 1 January 2025'],
  }),
  'a statement': ({ statement }) => ({
    path: `/statements/${statement.id}/show`,
    tells: ['including VAT', 'Output payment'],
  }),
};

test.for(
  Object.keys(printed).flatMap((what) => (['light', 'dark'] as const).map((mode) => [what, mode] as const)),
)(
  '%s prints from the %s screen in ink on white, within the paper, without what stands round it',
  async ([what, mode], { newVisitor, world }) => {
    const { path, tells } = printed[what]?.(world) ?? { path: '/', tells: [] };
    const visitor = await newVisitor({ colorScheme: mode, width: PAPER_PX });
    const { page } = visitor;
    await visitor.signIn('finance', path);
    await expect(page.getByRole('main')).toContainText(tells[0] ?? '');
    await page.emulateMedia({ media: 'print' });
    for (const words of tells) await expect(page.getByRole('main').getByText(words).first()).toBeVisible();
    for (const role of ['banner', 'navigation', 'contentinfo'] as const)
      await expect(page.getByRole(role)).toHaveCount(0);
    // The name of a column by which one may sort is a button.
    await expect(page.locator(':is(button, [role=button]):not(th *):visible')).toHaveCount(0);
    await expect.poll(() => beyondThePaper(page)).toEqual([]);
    await expect.poll(() => palestInk(page)).toBeLessThan(150);
    if (mode === 'dark') await expect.poll(() => darkestGround(page)).toBeGreaterThan(200);
  },
);

/** What stands out at the right of the paper, and would be cut off. */
const beyondThePaper = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((one) => one.clientWidth > 0 && one.getBoundingClientRect().right > window.innerWidth)
      .filter((one) => !one.closest('.visually-hidden'))
      .map((one) => `${one.tagName} ${one.textContent?.slice(0, 40)}`),
  );

/** The same for the grounds of words, which some print too; what has none is as white as the paper. */
const darkestGround = (page: Page) =>
  page.evaluate(() => {
    const grounds = [...document.querySelectorAll('main *')]
      .filter((one) => one.checkVisibility())
      .map(
        (one) =>
          getComputedStyle(one)
            .backgroundColor.match(/[\d.]+/g)
            ?.map(Number) ?? [],
      );
    return Math.min(
      ...grounds.map(
        ([red = 0, green = 0, blue = 0, alpha = 1]) => 255 - (255 - Math.max(red, green, blue)) * alpha,
      ),
    );
  });

/** From 0, black, to 255, white: the palest text there is. */
const palestInk = (page: Page) =>
  page.evaluate(() => {
    const texts = [...document.querySelectorAll('main *')].filter(
      (one) => one.checkVisibility() && [...one.childNodes].some(({ nodeType }) => nodeType === 3),
    );
    const inks = texts.map((one) => getComputedStyle(one).color.match(/\d+/g)?.slice(0, 3).map(Number) ?? []);
    return Math.max(...inks.map((ink) => Math.min(...ink)));
  });
