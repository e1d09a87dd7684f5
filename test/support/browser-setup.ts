import type { LaunchOptions } from 'playwright';
import type { TestProject } from 'vitest/node';
import { screens } from '../../server/screens.ts';
import { chromiumLaunch } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    chromium: LaunchOptions;
    /** The folder with the built screens. */
    screens: string;
  }
}

/** Unpacks the browser and builds the screens once, for every test in a browser. */
export default async function setup(project: TestProject): Promise<void> {
  const [chromium, folder] = await Promise.all([chromiumLaunch(), screens()]);
  project.provide('chromium', chromium);
  project.provide('screens', folder);
}
