import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../access/actor.ts';
import type { Door } from '../audit/door.ts';
import type { Day } from '../domain/day.ts';
import type { Past } from '../records/reads/past.ts';
import type { Once } from '../records/reads/once.ts';
import type { Reader } from '../records/reads/reader.ts';
import type { Loaders } from './loaders.ts';
import type { PastMoment } from './past-moment.ts';

/** What every resolver is handed. Nothing in it can write but `door`, and only mutations.ts opens that. */
export interface Context {
  /** Whoever is signed in; looked up in the database for this request. */
  readonly actor: Actor;
  readonly today: Day;
  readonly reader: Reader;
  readonly loaders: Loaders;
  /** For questions that a field and the rules of deeds share. */
  readonly once: Once;
  /** A reading entity manager for the questions that rules ask: one for each, since they run side by side. */
  readonly readingEm: () => EntityManager;
  readonly door: Door;
  readonly past: Past;
  /** The moment of the past that this part of the request looks at; missing in the present. */
  readonly moment?: PastMoment;
}
