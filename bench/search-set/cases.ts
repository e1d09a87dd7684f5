import { COMMON_FIRST, COMMON_LAST } from '../made-up-names.ts';
import { AT_PLACES } from './at-places.ts';
import { BY_HAND } from './by-hand.ts';

/** One person of the set, and what somebody who wants them typed. */
export interface Case {
  readonly kind: string;
  /** As the Teaching Record System has them, first and last name; the last is empty for one-word names. */
  readonly register: readonly [first: string, last: string];
  /** The name we corrected it to. */
  readonly corrected?: string;
  /** The register's last name before it changed there. */
  readonly formerLast?: string;
  /** The school where they are. */
  readonly school?: string;
  /** The lead provider that trains them. */
  readonly provider?: string;
  readonly typed: string;
}

/** Names of every staff room, mistyped the same way every time: left out, swapped, changed, doubled. */
function generated(): Case[] {
  return COMMON_FIRST.slice(0, 40).map((first, row): Case => {
    const last = COMMON_LAST[(row * 7 + 3) % COMMON_LAST.length] ?? '';
    const at = 1 + (row % (last.length - 2));
    const slips = [
      last.slice(0, at) + last.slice(at + 1),
      last.slice(0, at) + last.charAt(at + 1) + last.charAt(at) + last.slice(at + 2),
      `${last.slice(0, at)}e${last.slice(at + 1)}`,
      last.slice(0, at) + last.charAt(at) + last.slice(at),
    ];
    return {
      kind: 'generated typo',
      register: [first, last],
      typed: `${first} ${slips[row % slips.length] ?? last}`.toLowerCase(),
    };
  });
}

function read(kind: string, line: string): Case {
  const [who = '', typed = ''] = line.split(' > ');
  const [name = '', corrected] = who.split(' = ');
  const [register = '', formerLast] = name.split(' < ');
  const [first = '', last = ''] = register.split(',').map((part) => part.trim());
  return {
    kind,
    register: [first, last],
    ...(corrected === undefined ? {} : { corrected }),
    ...(formerLast === undefined ? {} : { formerLast }),
    typed: typed.trim(),
  };
}

/** `First,Last @ school > typed` or `First,Last + lead provider > typed`. */
function readAtPlace(line: string): Case {
  const [who = '', typed = ''] = line.split(' > ');
  const [named = '', school] = who.split(' @ ');
  const [name = '', provider] = named.split(' + ');
  const [first = '', last = ''] = name.split(',');
  return {
    kind: school === undefined ? 'name and provider' : 'name and school',
    register: [first, last],
    ...(school === undefined ? {} : { school }),
    ...(provider === undefined ? {} : { provider }),
    typed,
  };
}

const linesOf = (text: string): string[] => text.trim().split(/\n\s*/);

/** 230 people, each with what was typed to find them. */
export const searchSet: readonly Case[] = [
  ...Object.entries(BY_HAND).flatMap(([kind, lines]) => linesOf(lines).map((line) => read(kind, line))),
  ...linesOf(AT_PLACES).map(readAtPlace),
  ...generated(),
];
