import { existsSync, readdirSync, readFileSync } from 'node:fs';

const MS_PER_TICK = 10;

/**
 * What this process, all that it started and all that these started have had of the processors so far, in ms. Whatever
 * else the machine does is not in it. NaN where there is no /proc.
 */
export function processorTime(): number {
  if (!existsSync('/proc/self/stat')) return Number.NaN;
  const all = new Map(readdirSync('/proc').flatMap(processOf));
  const isOurs = (pid: number): boolean =>
    pid === process.pid || (all.has(pid) && isOurs(all.get(pid)?.parent ?? 0));
  return [...all].reduce((sum, [pid, { ticks }]) => (isOurs(pid) ? sum + ticks * MS_PER_TICK : sum), 0);
}

function processOf(name: string): [number, { parent: number; ticks: number }][] {
  if (!/^\d+$/.test(name)) return [];
  try {
    // The program's name stands in brackets and may hold anything.
    const [, fields = ''] = /\) (.*)$/.exec(readFileSync(`/proc/${name}/stat`, 'utf8').trimEnd()) ?? [];
    const [, parent, ...rest] = fields.split(' ').map(Number);
    // Its own user and system time, and those of its children that have ended.
    const ticks = rest.slice(9, 13).reduce((sum, one) => sum + one, 0);
    return [[Number(name), { parent: parent ?? 0, ticks }]];
  } catch {
    return [];
  }
}
