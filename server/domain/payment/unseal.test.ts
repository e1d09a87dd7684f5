import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomLedger } from '../../../bin/parity/random-ledger.ts';
import { canonical } from '../canonical.ts';
import { inputsOf } from './ledger.ts';
import { type Sealed, seal } from './seal.ts';
import { billFor } from './statement-bill.ts';
import { unsealedFigures, unsealedInputs } from './unseal.ts';

test('a sealed version gives back the very figures and inputs that it was sealed from', () => {
  fc.assert(
    fc.property(randomLedger, (ledger) => {
      for (const inputs of inputsOf(ledger)) {
        const statement = {
          id: inputs.statementId,
          activeLeadProviderId: 'provider',
          contractId: 'contract',
          year: 2026,
          month: 1,
          feeType: 'output',
          deadlineDate: '2025-12-31',
          paymentDate: '2026-01-25',
        } as const;
        const sealed = JSON.parse(canonical(seal(statement, inputs, ledger.declarations))) as Sealed;
        expect(unsealedFigures(sealed)).toEqual(billFor(inputs).total);
        expect(billFor(unsealedInputs(sealed))).toEqual(billFor(inputs));
      }
    }),
    { numRuns: 200 },
  );
});
