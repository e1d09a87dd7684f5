import { statementColumns, type StatementRow } from './declarations.ts';
import type { Reader } from './reader.ts';

export const statementsOfMonth = (reader: Reader, year: number, month: number): Promise<StatementRow[]> =>
  reader.all(
    'statements-of-month',
    `select ${statementColumns('statements s')}
     where s.year = $1 and s.month = $2 order by l.name, a.contract_period_year, s.id`,
    [year, month],
  );

/** The nearest months before and after that have statements. */
export const monthsAround = (
  reader: Reader,
  year: number,
  month: number,
): Promise<{ side: 'previous' | 'next'; year: number; month: number }[]> =>
  reader.all(
    'months-around',
    `(select 'previous' as side, year, month from statements where (year, month) < ($1, $2)
      order by year desc, month desc limit 1)
     union all
     (select 'next', year, month from statements where (year, month) > ($1, $2) order by year, month limit 1)`,
    [year, month],
  );

/** The last statement of the same lead provider, contract period and type that was paid before this one. */
export const statementBefore = (
  reader: Reader,
  ids: readonly string[],
): Promise<(StatementRow & { of: string })[]> =>
  reader.all(
    'statement-before',
    `select x.of, ${statementColumns('statements s')}
     join (select t.id as of, (
             select o.id from statements o
             where o.active_lead_provider_id = t.active_lead_provider_id and o.fee_type = t.fee_type
               and o.payment_date < t.payment_date
             order by o.payment_date desc, o.id limit 1) as id
           from statements t where t.id = any ($1::uuid[])) x on x.id = s.id`,
    [ids],
  );

/** Of the same lead provider and contract period, in the nearest month before that has one. */
export const previousStatements = (reader: Reader, ids: readonly string[]) =>
  statementsBeside(reader, ids, 'previous');

/** Of the same lead provider and contract period, in the nearest month after that has one. */
export const nextStatements = (reader: Reader, ids: readonly string[]) =>
  statementsBeside(reader, ids, 'next');

const BESIDE = { previous: ['<', 'desc'], next: ['>', 'asc'] } as const;

const statementsBeside = (
  reader: Reader,
  ids: readonly string[],
  side: keyof typeof BESIDE,
): Promise<(StatementRow & { of: string })[]> =>
  reader.all(
    `statements-${side}`,
    `select x.of, ${statementColumns('statements s')}
     join (select t.id as of, (
             select o.id from statements o
             where o.active_lead_provider_id = t.active_lead_provider_id
               and (o.year, o.month) ${BESIDE[side][0]} (t.year, t.month)
             order by o.year ${BESIDE[side][1]}, o.month ${BESIDE[side][1]} limit 1) as id
           from statements t where t.id = any ($1::uuid[])) x on x.id = s.id`,
    [ids],
  );
