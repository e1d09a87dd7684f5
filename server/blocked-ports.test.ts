import { expect, test } from 'vitest';
import { isBlocked } from './blocked-ports.ts';

const every = Array.from({ length: 65_535 }, (_, at) => at + 1);

/** Refused before anything is sent, so that no port of this machine is knocked on. */
async function isRefusedByFetch(port: number): Promise<boolean> {
  const fault = await fetch(`http://127.0.0.1:${port}/`).catch((error: Error) => error);
  return fault instanceof Error && String(fault.cause).includes('bad port');
}

test('the ports that are blocked are those that fetch refuses, and no other port of a server', async () => {
  const blocked = every.filter(isBlocked);
  expect(blocked).toHaveLength(82);
  for (const port of blocked) expect(await isRefusedByFetch(port), `${port}`).toBe(true);
  for (const port of [80, 443, 3000, 4000, 5173, 8080, 8443]) expect(isBlocked(port), `${port}`).toBe(false);
});
