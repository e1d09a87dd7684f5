import { type ContractTerms, sameTerms } from '../../domain/contract-terms.ts';
import { agree, type Decision, refuse } from '../../domain/decision.ts';
import type { StatementStatus } from '../../domain/statement.ts';
import { type Step, step } from '../../domain/steps.ts';

export interface Facts {
  readonly retired: boolean;
  readonly terms: ContractTerms;
  readonly statements: readonly { readonly id: string; readonly status: StatementStatus }[];
  /** The version that says the same; null when none was named. */
  readonly instead: {
    readonly isItself: boolean;
    readonly sameProvider: boolean;
    readonly retired: boolean;
    readonly sealed: boolean;
    readonly terms: ContractTerms;
  } | null;
  /** Whether a change of its terms waits for approval. */
  readonly waiting: boolean;
}

export function steps({ retired, statements, waiting }: Facts): Step[] {
  const sealed = statements.filter(({ status }) => status !== 'open').length;
  return [
    step(
      'It is not retired.',
      retired ? 'Retired' : 'In use',
      retired && {
        code: 'contract-is-retired',
        because: 'This version is retired already. There is nothing to do.',
      },
    ),
    step(
      'No change of its terms waits for approval.',
      waiting ? 'One waits' : 'None waits',
      waiting && {
        code: 'a-change-waits',
        because: 'A change of its terms waits for approval. Approve or withdraw that first.',
      },
    ),
    step(
      'No sealed statement uses its terms.',
      sealed === 0 ? 'None does' : `${sealed} of ${statements.length}`,
      sealed > 0 && {
        code: 'sealed-statements-use-it',
        because: `${sealed} of its statements ${sealed === 1 ? 'is' : 'are'} sealed with these terms, so the version stays.`,
      },
    ),
  ];
}

/** A version that nothing uses is retired; one that repeats another gives its open statements to that one (T20). */
export function decide({ statements, instead, terms }: Facts): Decision<readonly string[]> {
  if (statements.length === 0) return agree([]);
  if (!instead)
    return refuse(
      'statements-use-it',
      `${statements.length} statements use this version. Name the version that says the same, or move them first.`,
    );
  if (instead.isItself || !instead.sameProvider || instead.retired)
    return refuse(
      'not-another-version',
      'Choose another version in use, of the same lead provider and year.',
    );
  if (instead.sealed)
    return refuse(
      'sealed-statements-use-the-other',
      'Sealed statements use the other version, so no statement joins them without a second person. Retire that one’s twin after they are paid.',
    );
  if (!sameTerms(terms, instead.terms))
    return refuse(
      'terms-differ',
      'The two versions do not say the same. Choose one with the very same terms.',
    );
  return agree(statements.map(({ id }) => id));
}
