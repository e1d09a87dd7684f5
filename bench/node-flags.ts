import { readFileSync } from 'node:fs';

const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  scripts: { start: string };
};

/** What `npm start` tells Node, so that a bench measures the server that people start. */
export const nodeFlags: readonly string[] = scripts.start.match(/--\S+/g) ?? [];
