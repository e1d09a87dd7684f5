import type { Page } from 'playwright';
import { type Persona, personas } from '../../../server/access/personas.ts';
import { expectPage as expect } from '../../support/browser.ts';

type Role = Parameters<Page['getByRole']>[0];

/** Somebody who has a keyboard and nothing else. */
export interface Hands {
  /** Signs in, from the address asked for to it again. */
  signIn(role: Persona['role'], path?: string): Promise<void>;
  /** Tabs to what has this role and name: fails when no key leads there. */
  tabTo(role: Role, name: string | RegExp): Promise<void>;
  /** Tabs to it and presses Enter. */
  press(role: Role, name: string | RegExp): Promise<void>;
  /** Tabs to it and types, in place of what is there. */
  fill(role: Role, name: string | RegExp, text: string): Promise<void>;
  key(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Opens the commands, types, and takes the choice of this name. */
  command(words: string, choice: string | RegExp): Promise<void>;
  /** Fills in why, and previews. */
  preview(reason: string, ticket?: string): Promise<void>;
  /** Does what the plan says. */
  agree(): Promise<void>;
  /** Fills in why, previews, reads the plan and agrees. */
  confirm(reason: string, ticket?: string): Promise<void>;
}

const MOST_TABS = 150;

/** The page with its mouse taken away: one that is used after all is an error in the console, which fails the test. */
export async function hands(page: Page): Promise<Hands> {
  await page.addInitScript(() => {
    for (const used of ['mousedown', 'pointerdown', 'touchstart'])
      document.addEventListener(used, () => console.error(`A journey by keyboard used ${used}`), true);
  });
  const { keyboard } = page;
  const key: Hands['key'] = async (...keys) => {
    for (const one of keys) await keyboard.press(one);
  };
  const tabTo: Hands['tabTo'] = async (role, name) => {
    const target = page.getByRole(role, { name, ...(typeof name === 'string' && { exact: true }) }).first();
    await expect(target).toBeVisible();
    for (let presses = 0; presses < MOST_TABS; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not reach the ${role} “${name}”`);
  };
  const press: Hands['press'] = async (role, name) => {
    await tabTo(role, name);
    await keyboard.press('Enter');
  };
  const fill: Hands['fill'] = async (role, name, text) => {
    await tabTo(role, name);
    await key('ControlOrMeta+a');
    await keyboard.type(text);
  };
  return {
    key,
    tabTo,
    press,
    fill,
    type: (text) => keyboard.type(text),
    async signIn(role, path = '/') {
      const persona = personas.find((one) => one.role === role);
      await page.goto(path);
      await press('link', 'Sign in with your department account');
      await press('button', new RegExp(persona?.name ?? role));
      await page
        .getByRole('banner')
        .getByText(persona?.name ?? role)
        .waitFor();
    },
    async command(words, choice) {
      // While a dialog is open, or on its way out, the key is not theirs.
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await key('ControlOrMeta+k');
      await expect(page.getByRole('combobox', { name: 'Go to, find, or do' })).toBeFocused();
      await keyboard.type(words);
      const wanted = page.getByRole('dialog').getByRole('option', { name: choice }).first();
      await expect(wanted).toBeVisible();
      for (let presses = 0; presses < 40; presses++) {
        if ((await wanted.getAttribute('aria-selected')) === 'true') return key('Enter');
        await key('ArrowDown');
      }
      throw new Error(`The arrows do not reach the choice “${choice}”`);
    },
    ...deedsBy(page, { key, fill }),
  };
}

/** The two steps of a deed's dialog. */
function deedsBy(
  page: Page,
  { key, fill }: Pick<Hands, 'key' | 'fill'>,
): Pick<Hands, 'preview' | 'agree' | 'confirm'> {
  const preview: Hands['preview'] = async (reason, ticket) => {
    await fill('textbox', 'Why is this being done?', reason);
    if (ticket) await fill('textbox', /^Zendesk ticket/, ticket);
    await key('ControlOrMeta+Enter');
    await expect(page.getByRole('heading', { name: 'Check what will change' })).toBeFocused();
  };
  const agree: Hands['agree'] = async () => {
    await key('ControlOrMeta+Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  const confirm: Hands['confirm'] = async (reason, ticket) => {
    await preview(reason, ticket);
    await agree();
  };
  return { preview, agree, confirm };
}
