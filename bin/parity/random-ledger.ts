import fc from 'fast-check';
import { clawbackStatuses, declarationTypes, paymentStatuses } from '../../server/domain/declaration.ts';
import { bandingRules } from '../../server/domain/payment/band-filling.ts';
import { bandLetter } from '../../server/domain/payment/bands.ts';
import type { Contract } from '../../server/domain/payment/contract.ts';
import { exact, fromPence } from '../../server/domain/payment/exact.ts';
import type { Ledger, LedgerDeclaration, LedgerStatement } from '../../server/domain/payment/ledger.ts';
import { teacherRoles } from '../../server/domain/teacher.ts';

const upTo = (max: number, min = 0) => fc.integer({ min, max });
/** A share or rate with four decimals, as they are stored. */
const share = upTo(10_000);
const fourDecimals = (tenThousandths: number) => exact(`${tenThousandths}/10000`);
const pence = (amount: number) => fromPence(BigInt(amount));

const contract = fc.record({
  vat: share,
  target: upTo(30),
  setupFee: upTo(2_000_000),
  serviceFee: fc.option(upTo(500_000)),
  upliftFee: upTo(20_000),
  mentorFee: upTo(150_000, 1),
  prices: fc.array(upTo(200_000, 1), { minLength: 4, maxLength: 4 }),
  outputShares: fc.array(share, { minLength: 4, maxLength: 4 }),
});

const statement = fc.record({
  // Few days, so that some statements share a payment date and some are paid out of order.
  paymentDay: upTo(8, 1),
  contract: fc.nat(1),
  rule: fc.constantFrom(...bandingRules),
  adjustments: fc.array(
    upTo(1_000_000, -1_000_000).filter((amount) => amount !== 0),
    { maxLength: 2 },
  ),
});

/** Declarations that are alike, as many as `times`; statements are positions, taken modulo how many there are. */
const batch = fc.record({
  times: upTo(4, 1),
  role: fc.constantFrom(...teacherRoles),
  // Most of them of one type, so that bands do fill.
  type: fc.oneof(
    { weight: 3, arbitrary: fc.constant('started' as const) },
    fc.constantFrom(...declarationTypes),
  ),
  paymentStatus: fc.oneof(
    { weight: 3, arbitrary: fc.constant('paid' as const) },
    fc.constantFrom(...paymentStatuses),
  ),
  clawbackStatus: fc.constantFrom('no_clawback' as const, ...clawbackStatuses),
  paidOn: fc.nat(5),
  clawedBackOn: fc.nat(5),
  sparsity: fc.boolean(),
  pupilPremium: fc.boolean(),
});

const terms = fc.record({
  type: fc.constantFrom('ecf' as const, 'ittecf_ectp' as const),
  bands: fc.array(
    fc.record({
      capacity: upTo(6, 1),
      raise: fc.option(fc.record({ from: fc.nat(5), capacity: upTo(9, 1) })),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  contracts: fc.array(contract, { minLength: 1, maxLength: 2 }),
  statements: fc.array(statement, { minLength: 1, maxLength: 6 }),
  batches: fc.array(batch, { maxLength: 10 }),
  vatRegistration: fc.option(fc.record({ from: upTo(8, 1), days: fc.option(upTo(4)) })),
});
type Terms = typeof terms extends fc.Arbitrary<infer T> ? T : never;

/** Any ledger of one lead provider and contract period, small enough to read and strange enough to find faults. */
export const randomLedger: fc.Arbitrary<Ledger> = terms.map(toLedger);

function toLedger(drawn: Terms): Ledger {
  const statements = drawn.statements.map(
    (given, index): LedgerStatement => ({
      id: id('5', index),
      month: `2024-${twoDigits(index + 1)}`,
      paymentDate: day(given.paymentDay),
      contractId: id('c', given.contract % drawn.contracts.length),
      bandingRule: given.rule,
      adjustments: given.adjustments.map((amount, at) => ({
        id: id('a', index * 10 + at),
        name: `Adjustment ${at + 1}`,
        amount: pence(amount),
      })),
    }),
  );
  return {
    vatRegistrations: drawn.vatRegistration ? [registration(drawn.vatRegistration)] : [],
    bands: drawn.bands.map(({ capacity, raise }) => ({
      ceilings: [
        { from: null, capacity },
        ...(raise ? [{ from: at(statements, raise.from).month, capacity: raise.capacity }] : []),
      ],
    })),
    contracts: drawn.contracts.map((given, index) => toContract(given, index, drawn)),
    statements,
    declarations: drawn.batches.flatMap((given, index) => toDeclarations(given, index, statements)),
  };
}

const registration = ({ from, days }: { from: number; days: number | null }) => ({
  startedOn: day(from),
  finishedOn: days === null ? null : day(from + days),
});

function toContract(given: Terms['contracts'][number], index: number, { type, bands }: Terms): Contract {
  return {
    id: id('c', index),
    contractType: type,
    vatRate: fourDecimals(given.vat),
    recruitmentTarget: given.target,
    setupFee: pence(given.setupFee),
    monthlyServiceFee: given.serviceFee === null ? null : pence(given.serviceFee),
    upliftFeePerDeclaration: pence(given.upliftFee),
    mentorFee: type === 'ecf' ? null : pence(given.mentorFee),
    bandTerms: bands.map((_, band) => {
      const output = at(given.outputShares, band);
      return {
        letter: bandLetter(band + 1),
        price: pence(at(given.prices, band)),
        outputRatio: fourDecimals(output),
        serviceRatio: fourDecimals(10_000 - output),
      };
    }),
  };
}

function toDeclarations(
  given: Terms['batches'][number],
  index: number,
  statements: readonly LedgerStatement[],
): LedgerDeclaration[] {
  const { clawbackStatus, paymentStatus, type } = given;
  return Array.from({ length: given.times }, (_, number) => ({
    id: id('d', index * 10 + number),
    role: given.role,
    type,
    paymentStatus,
    clawbackStatus,
    paymentStatementId: paymentStatus === 'no_payment' ? null : at(statements, given.paidOn).id,
    clawbackStatementId: clawbackStatus === 'no_clawback' ? null : at(statements, given.clawedBackOn).id,
    sparsityUplift: type === 'started' && given.sparsity,
    pupilPremiumUplift: type === 'started' && given.pupilPremium,
    declarationDate: day(1 + ((index + number) % 9)),
    createdAt: `2024-01-${twoDigits(1 + number)}T09:00:00Z`,
  }));
}

/** The item at a position, counted round. */
function at<Item>(items: readonly Item[], position: number): Item {
  const item = items[position % items.length];
  if (item === undefined) throw new RangeError('There is nothing to choose from');
  return item;
}

const day = (number: number) => `2024-06-${twoDigits(number)}`;
const twoDigits = (number: number) => String(number).padStart(2, '0');

/** A UUID that can be told apart by eye: what it is, then its number. */
const id = (kind: string, number: number) =>
  `${kind.repeat(8)}-0000-7000-8000-${String(number).padStart(12, '0')}`;
