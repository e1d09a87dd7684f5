import { chromium } from 'playwright';
import { expect, inject } from 'vitest';
import { buildServer } from '../../server/server.ts';
import { test as base } from './database.ts';

const PORT_OF_ANYONE = 0;

/**
 * `address` is a real server on this file's own database; `page` is a new visitor's page for each test.
 * A test fails when its page writes an error to the console.
 */
export const test = base
  .extend('address', { scope: 'worker' }, async ({ database }, { onCleanup }) => {
    const server = await buildServer({
      url: database.url,
      publicUrl: undefined,
      identityProvider: 'development',
      screens: inject('screens'),
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
  .extend('page', async ({ browser, address }, { onCleanup }) => {
    const visitor = await browser.newContext({
      baseURL: address,
      locale: 'en-GB',
      timezoneId: 'Europe/London',
    });
    const page = await visitor.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    onCleanup(async () => {
      await visitor.close();
      expect(errors, 'errors in the console of the browser').toEqual([]);
    });
    return page;
  });
