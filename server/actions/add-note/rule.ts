import { agree, type Decision, refuse } from '../../domain/decision.ts';
import type { Pence } from '../../domain/money.ts';

export interface Facts {
  /** The notes of the statement that stand: none has been corrected. */
  readonly standing: readonly string[];
}

export interface Form {
  readonly note: string;
  readonly knownDifferencePence?: Pence | null | undefined;
  readonly correctsId?: string | null | undefined;
}

export interface Outcome {
  readonly note: string;
  readonly knownDifference: Pence | null;
  readonly correctsId: string | null;
}

const LONGEST = 4000;

/** A note says something, in so many characters; it corrects one of its statement that nobody has corrected yet (T01). */
export function decide({ standing }: Facts, form: Form): Decision<Outcome> {
  const note = form.note.trim();
  const { knownDifferencePence: knownDifference = null, correctsId = null } = form;
  if (note === '') return refuse('no-note', 'Write the note.');
  if (note.length > LONGEST) return refuse('long-note', `The note must be ${LONGEST} characters or fewer.`);
  if (knownDifference === 0n)
    return refuse('no-difference', 'A known difference of £0.00 is none. Leave it empty.');
  if (correctsId !== null && !standing.includes(correctsId))
    return refuse(
      'already-corrected',
      'This statement has no such note, or it has been corrected already. Correct the latest one.',
    );
  return agree({ note, knownDifference, correctsId });
}
