import { createHash } from 'node:crypto';
import { canonical } from '../../domain/canonical.ts';
import type { LedgerDeclaration } from '../../domain/payment/ledger.ts';
import { type Sealed, type SealedStatement, seal } from '../../domain/payment/seal.ts';
import type { StatementInputs } from '../../domain/payment/statement-inputs.ts';

/** What a statement comes to, as its next version would say it. */
export interface Reckoned {
  readonly sealed: Sealed;
  readonly contents: string;
  readonly contentSha256: string;
}

export function reckonBy(
  statement: SealedStatement,
  inputs: StatementInputs,
  declarations: readonly LedgerDeclaration[],
): Reckoned {
  const sealed = seal(statement, inputs, declarations);
  const contents = canonical(sealed);
  return { sealed, contents, contentSha256: createHash('sha256').update(contents).digest('hex') };
}
