import type { Pence } from '../../domain/money.ts';
import { type Exact, plus, shownPence } from '../../domain/payment/exact.ts';
import { allLinesOfBill, liveBills } from './bills.ts';
import type { Reader } from './reader.ts';
import { type SealedLineRow, sealedLinesOf } from './sealed-lines.ts';

type Place = Pick<SealedLineRow, 'statementId' | 'declarationId' | 'kind'>;

/** What a statement pays for a declaration, or takes back: the name under which it is asked for. */
export const placeOn = ({ statementId, declarationId, kind }: Place): string =>
  `${statementId} ${declarationId} ${kind}`;

export interface AmountRow {
  readonly place: string;
  readonly pence: Pence;
}

/** Pence with uplift, of each place by its name: as last sealed, else as placed by the records of now. */
export async function amountsOn(reader: Reader, places: readonly string[]): Promise<AmountRow[]> {
  const asked = places.map((place) => place.split(' '));
  const statementIds = [...new Set(asked.map(([statementId = '']) => statementId))];
  const open = (
    await reader.all<{ id: string }>(
      'statements-not-sealed',
      `select s.id from statements s where s.id = any ($1::uuid[]) and s.status = 'open'
         and not exists (select from statement_versions v where v.statement_id = s.id)`,
      [statementIds],
    )
  ).map(({ id }) => id);
  const sealed = await sealedLinesOf(
    reader,
    statementIds,
    asked.map(([, declarationId = '']) => declarationId),
  );
  const placed = await Promise.all(
    (await liveBills(reader, open)).map(async (bill) =>
      (await allLinesOfBill(reader, bill)).map(({ amount, uplift, ...line }) => ({
        ...line,
        statementId: bill.statementId,
        amount: plus(amount, uplift),
      })),
    ),
  );
  const wanted = new Set(places);
  return [...sealed, ...placed.flat()]
    .map((line: Place & { amount: Exact }) => ({ place: placeOn(line), pence: shownPence(line.amount) }))
    .filter(({ place }) => wanted.has(place));
}
