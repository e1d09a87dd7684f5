import type { EntityManager } from '@mikro-orm/postgresql';
import type { Told } from '../../audit/action.ts';
import type { NetChange } from '../../audit/net-changes.ts';
import { sealedTotals } from '../../records/sealed-totals.ts';

/** What statements come to that are not recorded as paid any more, or are again; nothing where no payment is touched. */
export async function paymentUndone(
  em: EntityManager,
  changes: readonly NetChange[],
): Promise<Pick<Told, 'amount'>> {
  const ofStatements = changes.filter(({ table }) => table === 'statements');
  const undone = ofStatements.filter(({ before, after }) => isPaid(after) && !isPaid(before));
  const again = ofStatements.filter(({ before, after }) => isPaid(before) && !isPaid(after));
  const touched = undone.length > 0 ? undone : again;
  if (touched.length === 0) return {};
  const totals = await sealedTotals(
    em,
    touched.map(({ rowId }) => rowId),
  );
  return {
    amount: {
      called: undone.length > 0 ? 'No longer recorded as paid' : 'Recorded as paid again',
      pence: [...totals.values()].reduce((all, pence) => all + pence, 0n),
    },
  };
}

const isPaid = (image: NetChange['after']): boolean => image?.['status'] === 'paid';
