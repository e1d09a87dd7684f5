import type { CaseEnd } from '../../../domain/drift-case.ts';
import { agree, type Decision, refuse } from '../../../domain/decision.ts';
import type { Drift } from '../../../domain/payment/drift.ts';

/** The latest case of a statement. */
export interface LatestCase {
  readonly foundSha256: string;
  readonly closedAs: CaseEnd | null;
}

export interface Facts {
  /** Null while the statement still comes to what was sealed. */
  readonly drift: Drift | null;
  /** The hash of what it comes to now. */
  readonly foundSha256: string;
  readonly latest: LatestCase | null;
}

export type Outcome =
  | { readonly is: 'open'; readonly drift: Drift }
  | { readonly is: 'moved'; readonly drift: Drift }
  | { readonly is: 'gone' };

/** Opens a case for a statement that drifts, keeps it up to date, and closes it when the drift is gone. */
export function decide({ drift, foundSha256, latest }: Facts): Decision<Outcome> {
  const isOpen = latest?.closedAs === null;
  if (!drift)
    return isOpen ? agree({ is: 'gone' }) : refuse('no-drift', 'This statement comes to what was sealed.');
  if (latest?.foundSha256 === foundSha256 && latest.closedAs !== 'gone')
    return refuse('known', 'This drift is known, and its case is open or was settled.');
  return agree({ is: isOpen ? 'moved' : 'open', drift });
}
