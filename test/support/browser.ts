import { expect as patient } from '@playwright/test';
import { type Browser, type BrowserContext, type ConsoleMessage, chromium, type Page } from 'playwright';
import { expect, inject } from 'vitest';
import { type Persona, personas } from '../../server/access/personas.ts';
import { UserRecord } from '../../server/records/user.record.ts';
import { buildServer } from '../../server/server.ts';
import { test as base } from '../stories/index.ts';

/** What is expected of a page may take a while on a machine that is busy with other tests. */
export const expectPage = patient.configure({ timeout: 30_000 });

const PORT_OF_ANYONE = 0;
/** A browser notes these answers as errors; the screen says in words what they mean. */
const isForTheScreen = (message: ConsoleMessage): boolean =>
  message.text().includes('status of 401') ||
  (message.text().includes('status of 400') && message.location().url.includes('/import/'));

/** London's day for the server and for the browser. */
export const TODAY = '2026-03-02';
export const NOON = new Date(`${TODAY}T12:00:00Z`);

interface VisitorOptions {
  /** Has signed in already: once for all tests of a file. */
  as?: Persona['role'];
  colorScheme?: 'light' | 'dark';
  width?: number;
  /** The test breaks something on purpose, which the browser writes to its console. */
  meetsFaults?: boolean;
}

export interface Visitor {
  page: Page;
  /** Signs in by the development identity provider's own page, and goes to the path asked for. */
  signIn(role: Persona['role'], path?: string): Promise<Persona>;
}

/**
 * `address` is a real server on this file's own database, where every persona may sign in; `newVisitor` opens a browser
 * of its own for one person. A test fails when a page writes an error to the console.
 */
export const test = base
  .extend('address', { scope: 'worker' }, async ({ database, story }, { onCleanup }) => {
    await story.together(async (told) => {
      for (const persona of personas) await told.add(UserRecord, { kind: 'person', ...persona });
    });
    const server = await buildServer({
      url: database.url,
      publicUrl: undefined,
      identityProvider: 'development',
      screens: inject('screens'),
      clock: () => NOON,
    });
    onCleanup(() => server.close());
    const address = await server.listen({ host: '127.0.0.1', port: PORT_OF_ANYONE });
    return address.replace('127.0.0.1', 'localhost');
  })
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await chromium.launch(inject('chromium'));
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('cookiesOf', { scope: 'worker' }, ({ browser, address }) => {
    const known: Partial<Record<Persona['role'], Promise<Cookies>>> = {};
    return (role: Persona['role']) => (known[role] ??= cookiesOf(browser, address, role));
  })
  .extend('newVisitor', async ({ browser, address, cookiesOf }, { onCleanup }) => {
    const errors: string[] = [];
    const contexts: { close(): Promise<void> }[] = [];
    onCleanup(async () => {
      for (const context of contexts) await context.close();
      expect(errors, 'errors in the console of the browser').toEqual([]);
    });
    return async (options: VisitorOptions = {}): Promise<Visitor> => {
      const { as, colorScheme = 'light', width = 1280, meetsFaults = false } = options;
      const context = await browser.newContext({
        baseURL: address,
        ...(as && { storageState: await cookiesOf(as) }),
        locale: 'en-GB',
        timezoneId: 'Europe/London',
        colorScheme,
        // What fades in is half there for a busy machine: too pale for axe, and not where it was clicked.
        reducedMotion: 'reduce',
        viewport: { width, height: 800 },
      });
      contexts.push(context);
      const page = await context.newPage();
      await page.clock.setFixedTime(NOON);
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !meetsFaults && !isForTheScreen(message))
          errors.push(message.text());
      });
      return { page, signIn: (role, path) => signIn(page, role, path) };
    };
  })
  .extend('visitor', async ({ newVisitor }) => newVisitor())
  .extend('page', async ({ visitor }) => visitor.page);

type Cookies = Awaited<ReturnType<BrowserContext['storageState']>>;

async function cookiesOf(browser: Browser, address: string, role: Persona['role']): Promise<Cookies> {
  const context = await browser.newContext({ baseURL: address });
  await signIn(await context.newPage(), role);
  const { cookies } = await context.storageState();
  await context.close();
  return { cookies, origins: [] };
}

async function signIn(page: Page, role: Persona['role'], path = '/'): Promise<Persona> {
  const persona = personas.find((one) => one.role === role);
  if (!persona) throw new Error(`Nobody is a ${role}`);
  await page.goto(`/auth/sign-in?return=${encodeURIComponent(path)}`);
  await page.getByRole('button', { name: persona.name }).click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
  return persona;
}
