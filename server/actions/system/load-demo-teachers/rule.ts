import type { Day } from '../../../domain/day.ts';
import { agree, type Decision, refuse } from '../../../domain/decision.ts';
import { tellLives } from '../../../domain/demo/at-random.ts';
import { Lives } from '../../../domain/demo/lives.ts';
import { Chance, seedOf } from '../../../domain/demo/random.ts';
import { Rows } from '../../../domain/demo/rows.ts';
import { tellStories } from '../../../domain/demo/stories.ts';
import type { World } from '../../../domain/demo/world.ts';
import { trnOf } from '../../../domain/demo/trns.ts';

export interface Facts extends World {
  readonly loaded: boolean;
}

export interface Input {
  readonly seed: number;
  /** 0 holds the people with stories; the others hold those at random. */
  readonly batch: number;
  /** The first of the batch's teachers, and how many they are. */
  readonly first: number;
  readonly teachers: number;
  /** The first of the batch's schools, and how many they are. No other batch has any of them. */
  readonly firstSchool: number;
  readonly schools: number;
}

/** A batch of teachers and all that happened to them. The same seed and day give the same lives. */
export function decide(facts: Facts, { seed, batch, first, teachers }: Input, today: Day): Decision<Rows> {
  if (facts.loaded) return refuse('batch-loaded', 'This part of the demo data is loaded already.');
  const rows = new Rows(today, batch + 1);
  const lives = new Lives(rows, facts, today, new Chance(seedOf(seed, 'lives', batch)));
  if (batch === 0) tellStories(lives);
  else
    tellLives(
      lives,
      Array.from({ length: teachers }, (_, index) => trnOf(first + index)),
    );
  return agree(rows);
}
