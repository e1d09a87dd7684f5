/** A rule either agrees, saying what will happen, or refuses, saying why. */
export type Decision<Outcome> =
  | { readonly agreed: true; readonly outcome: Outcome }
  | { readonly agreed: false; readonly refusal: Refusal };

export interface Refusal {
  /** Stable kebab-case name for tests and reports: 'already-voided'. Never branched on by a screen. */
  readonly code: string;
  /** A whole sentence that says what to do next, shown to the person at the desk as it stands. */
  readonly because: string;
  /** The records that the sentence says to do something about first, so that they can be gone to. */
  readonly inTheWay?: readonly RecordInTheWay[];
}

export interface RecordInTheWay {
  /** Its kind, as events name it: 'Declaration'. */
  readonly type: string;
  readonly id: string;
  /** What the sentence calls it. */
  readonly name: string;
}

/** The code of a refusal for the role of whoever asks, whatever the record. */
export const NOT_ALLOWED = 'not-allowed';

export const agree = <Outcome>(outcome: Outcome): Decision<Outcome> => ({ agreed: true, outcome });

/** A refusal with the records that its sentence says to see to. */
export const pointingTo = (refusal: Refusal | null, ...inTheWay: readonly RecordInTheWay[]): Refusal | null =>
  refusal && { ...refusal, inTheWay };

export const refuse = (
  code: string,
  because: string,
  inTheWay: readonly RecordInTheWay[] = [],
): Decision<never> => ({
  agreed: false,
  refusal: { code, because, ...(inTheWay.length > 0 && { inTheWay }) },
});
