import type { Persona } from '../../../../server/access/personas.ts';
import type { World } from '../world.ts';

export interface Screen {
  /** No other screen has it. */
  readonly name: string;
  readonly path: (world: World) => string;
  /** Its h1: it has come when this has. */
  readonly heading: string | RegExp;
  /** The questions that it asks by name. Each is also tried while it waits, when it fails and when it is refused. */
  readonly asks: readonly string[];
  /** Who looks at it. */
  readonly as: Persona['role'];
}

/** A support agent looks at it unless said. */
export const screen = (
  name: string,
  path: Screen['path'],
  heading: Screen['heading'],
  asks: Screen['asks'] = [],
  as: Screen['as'] = 'support',
): Screen => ({ name, path, heading, asks, as });

/** The address of a page as it was on a day when all was there. */
export const PAST = '?trueOn=2025-10-01';
