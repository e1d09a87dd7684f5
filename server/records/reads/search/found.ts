import type { TimeAt } from '../../../domain/search/why.ts';
import type { Page } from '../page.ts';
import type { TeacherRow } from '../teachers.ts';

/** What a search can find: the type of the record in the schema. */
export type FoundKind =
  | 'Teacher'
  | 'School'
  | 'LeadProvider'
  | 'DeliveryPartner'
  | 'Statement'
  | 'Declaration'
  | 'Event';

export interface FoundRow {
  readonly kind: FoundKind;
  readonly id: string;
  /** Why it was found; tells nothing of a person. */
  readonly because: string;
  /** What it has that matched: a name, a TRN, an email. */
  readonly matched: string;
  /** The teacher, where the search read it by the way; instants are text here. */
  readonly teacher?: TeacherRow;
  /** How what was typed was read, where it said somebody's name and where they are. */
  readonly readAs?: { readonly name: string; readonly place: string; readonly isSchool: boolean };
}

export interface Hits {
  readonly items: FoundRow[];
  readonly total: number;
  /** False when there are more than `total`. */
  readonly totalIsExact: boolean;
  /** What was looked for first and not found, as a sentence. */
  readonly nobodyThere?: string | null;
  /** Another way to read the words, as a search of its own. */
  readonly orAsk?: string | null;
}

export const noHits: Hits = { items: [], total: 0, totalIsExact: true };

/** Only so many of the closest are put in order; more words find the others. */
export const CLOSEST = 200;

/** A page of hits that are all at hand. */
export const pageOf = (items: readonly FoundRow[], { page, perPage }: Page): Hits => ({
  items: items.slice((page - 1) * perPage, page * perPage),
  total: items.length,
  totalIsExact: true,
});

/** Where somebody may be, or with whom. */
export interface Place {
  readonly kind: TimeAt['kind'];
  readonly id: string;
  readonly name: string;
  /** How near its name is to the words typed, as the sum over these words: 1 for the same word. */
  readonly score: number;
}
