import type { ContractType } from '../../contract.ts';
import type { FeeType } from '../../statement.ts';
import { negative } from '../exact.ts';
import type { Figure } from '../figure.ts';
import { type Cell, counted, money, type Table, words } from './cells.ts';

/** Clawbacks (UI-03, block 8): a row for each type and band with refunds, and one for uplift; amounts below zero. */
export function clawbackTable(clawbacks: Figure): Table {
  const rows = clawbacks.parts.flatMap(({ key, label, amount, working }): Cell[][] =>
    'fee' in working
      ? [[words(label), counted(working.count, key), money(negative(working.fee), key), money(amount, key)]]
      : [],
  );
  return {
    headings: ['Payment type', 'Number of participants', 'Fee per participant', 'Payments'],
    rows,
    total: clawbacks.amount,
  };
}

/** Uplift fees (UI-03, block 7), or null where there is no such block: service months, and periods from 2025 on. */
export function upliftTable(uplift: Figure, contractType: ContractType, feeType: FeeType): Table | null {
  if (contractType !== 'ecf' || feeType !== 'output' || uplift.working.is !== 'fee') return null;
  const { count, fee } = uplift.working;
  return {
    headings: ['Number of participants', 'Fee per participant', 'Payments'],
    rows: [[counted(count, ''), money(fee, ''), money(uplift.amount, '')]],
    total: uplift.amount,
  };
}

/** Additional adjustments (UI-03, block 9), in the order they were made. */
export const adjustmentsTable = (adjustments: Figure): Table => ({
  headings: ['Payment type', 'Payments'],
  rows: adjustments.parts.map(({ key, label, amount }) => [words(label), money(amount, key)]),
  total: adjustments.amount,
});
