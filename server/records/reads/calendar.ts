import type { Day } from '../../domain/day.ts';
import type { Reader } from './reader.ts';
import type { ActiveLeadProviderRow } from './schools.ts';
import type { ScheduleRow } from './training.ts';

export interface CalendarPeriodRow {
  id: string;
  year: number;
  startedOn: Day;
  finishedOn: Day;
  enabled: boolean;
  mentorFundingEnabled: boolean;
  detailedEvidenceTypesEnabled: boolean;
  upliftFeesEnabled: boolean;
  paymentsFrozenAt: Date | null;
}

export const contractPeriods = (reader: Reader): Promise<CalendarPeriodRow[]> =>
  reader.all(
    'contract-periods',
    `select id, year, started_on as "startedOn", finished_on as "finishedOn", enabled,
       mentor_funding_enabled as "mentorFundingEnabled", detailed_evidence_types_enabled as "detailedEvidenceTypesEnabled",
       uplift_fees_enabled as "upliftFeesEnabled", payments_frozen_at as "paymentsFrozenAt"
     from contract_periods order by year desc`,
  );

/** `years` as text. */
export const leadProvidersOfYears = (
  reader: Reader,
  years: readonly string[],
): Promise<(ActiveLeadProviderRow & { year: number })[]> =>
  reader.all(
    'lead-providers-of-years',
    `select a.id, a.contract_period_year as "contractPeriodYear", a.contract_period_year as year,
       jsonb_build_object('id', l.id, 'name', l.name) as "leadProvider"
     from active_lead_providers a join lead_providers l on l.id = a.lead_provider_id
     where a.contract_period_year = any($1::int[]) order by l.name`,
    [years],
  );

/** `years` as text. */
export const schedulesOfYears = (
  reader: Reader,
  years: readonly string[],
): Promise<(ScheduleRow & { year: number })[]> =>
  reader.all(
    'schedules-of-years',
    `select id, identifier, contract_period_year as "contractPeriodYear", contract_period_year as year
     from schedules where contract_period_year = any($1::int[]) order by identifier`,
    [years],
  );
