import { defineAction, type Look, type Told } from '../../audit/action.ts';
import { Fault } from '../../audit/faults.ts';
import { londonDay } from '../../domain/day.ts';
import { type Pence, pounds } from '../../domain/money.ts';
import { monthInWords, statementMonth } from '../../domain/statement.ts';
import { sealedTotals } from '../../records/sealed-totals.ts';
import { StatementRecord } from '../../records/statement.record.ts';
import { uuidArray } from '../../records/uuid-array.ts';
import { type Chosen, decide, type Facts, type Form, type Outcome, steps } from './rule.ts';

interface Paid extends Chosen {
  readonly statement: StatementRecord;
  readonly provider: { readonly id: string; readonly name: string };
}

interface Found extends Facts {
  readonly chosen: readonly Paid[];
}

const MONTH = /^(20\d\d)-(0[1-9]|1[0-2])$/;

export const recordPayments = defineAction<{ month: string }, Form, Found, Outcome>({
  name: 'record-payments',
  called: 'record payments',
  allowed: ['finance'],
  on: [{ type: 'MonthBoard', may: 'mayRecordPayments', id: 'month' }],

  async gather(look, { month, statementIds = [] }) {
    const [, year, number] = MONTH.exec(month) ?? [];
    if (!year || !number) throw new Fault('BAD_USER_INPUT', 'month must be a month, like 2026-04.');
    return {
      month,
      waiting: await look.em.count(StatementRecord, {
        year: Number(year),
        month: Number(number),
        status: 'authorised',
      }),
      chosen: await chosenOnes(look, statementIds),
    };
  },

  steps,
  decide,

  apply(_look, { reference, paidOn }, { chosen }) {
    for (const { statement } of chosen) {
      statement.status = 'paid';
      statement.paymentReference = reference;
      statement.paidOn = paidOn;
    }
  },

  tell,
});

/** Each once, and locked in one order, so that two deeds on the same ones wait for each other. */
async function chosenOnes(look: Look, ids: readonly string[]): Promise<Paid[]> {
  const statements = [];
  for (const id of [...new Set(ids)].sort()) statements.push(await look.take(StatementRecord, id));
  const beside = await besideThem(look, statements);
  const totals = await sealedTotals(look.em, ids);
  return statements.map((statement) => {
    const { year, providerId, providerName } = beside.get(statement.id) ?? {};
    if (!year || !providerId || !providerName) throw new Error(`Nobody is paid by ${statement.id}`);
    return {
      statement,
      provider: { id: providerId, name: providerName },
      name: `${providerName}, ${year}`,
      month: statementMonth(statement.year, statement.month),
      status: statement.status,
      authorisedOn: statement.markedAsPaidAt && londonDay(statement.markedAsPaidAt),
      totalPence: totals.get(statement.id) ?? null,
    };
  });
}

interface Beside {
  readonly id: string;
  readonly year: number;
  readonly providerId: string;
  readonly providerName: string;
}

/** Whose each is. */
async function besideThem({ em }: Look, statements: readonly StatementRecord[]) {
  const found = await em.execute<Beside[]>(
    `select s.id, a.contract_period_year as year, l.id as "providerId", l.name as "providerName"
     from statements s join active_lead_providers a on a.id = s.active_lead_provider_id
       join lead_providers l on l.id = a.lead_provider_id
     where s.id = any (?::uuid[])`,
    [uuidArray(statements.map(({ id }) => id))],
  );
  return new Map(found.map((one) => [one.id, one]));
}

function tell({ reference, paidOn, totalPence }: Outcome, { month, chosen }: Found): Told {
  const providers = Map.groupBy(chosen, ({ provider }) => provider.name);
  return {
    sentence: `Recorded the payment of ${counted(chosen)} of ${monthInWords(month)}, ${pounds(totalPence)}${chosen.length > 1 ? ' together' : ''}, reference ${reference}`,
    subjects: [
      ...chosen.map(({ statement }) => ({ type: 'Statement', id: statement.id })),
      ...[...new Set(chosen.map(({ provider }) => provider.id))].map((id) => ({ type: 'LeadProvider', id })),
    ],
    amount: { called: 'Recorded as paid', pence: totalPence },
    notices: [...providers]
      .toSorted(([one], [other]) => one.localeCompare(other, 'en-GB'))
      .map(([name, theirs]) => `${name} will see ${counted(theirs)} as paid, ${pounds(sumOf(theirs))}.`),
    occurredOn: paidOn,
  };
}

const counted = ({ length }: readonly Paid[]): string =>
  length === 1 ? '1 statement' : `${length} statements`;

const sumOf = (paid: readonly Paid[]): Pence =>
  paid.reduce((total, { totalPence }) => total + (totalPence ?? 0n), 0n);
