import type { actions } from '../../server/actions/index.ts';
import { contractsFile } from './contracts-file.ts';
import { oneOf, type Stage } from './stage.ts';

/** The deeds of contracts and of the calendar: all but an import can be undone. */
export const calendarKinds = [
  'createStatement',
  'changeStatement',
  'createContract',
  'importContracts',
  'retireContract',
  'openContractPeriod',
  'changeContractPeriod',
  'addLeadProvider',
  'setDeliveryPartners',
  'createDeliveryPartner',
  'renameDeliveryPartner',
  'setSchedule',
] as const satisfies readonly (keyof typeof actions)[];
export type CalendarKind = (typeof calendarKinds)[number];

const EVERY = 'where $1::uuid[] is not null order by id';
const aProvider = (stage: Stage) => oneOf(stage, `select id from active_lead_providers ${EVERY}`);
const aPeriod = (stage: Stage) => oneOf(stage, `select id from contract_periods ${EVERY}`);

async function firstRow<Row>({ client }: Stage, sql: string, id: string): Promise<Row | undefined> {
  return (await client.query(sql, [id])).rows[0];
}

const terms = ({ random }: Stage, bands: readonly { capacity: number }[], isFlat: boolean) => ({
  vatPercent: random.one(['20', '17.5', '120']),
  recruitmentTarget: random.below(1000),
  setupFeePence: 100n,
  upliftFeePence: 0n,
  ...(isFlat && { mentorRecruitmentTarget: 10, mentorFeePence: 100_000n }),
  bands: (bands.length > 0 ? bands : [{ capacity: 50 }]).map(({ capacity }) => ({
    capacity,
    pricePence: 80_000n,
    outputPercent: '60',
  })),
});

interface Period {
  year: number;
  startedOn: string;
  finishedOn: string;
  enabled: boolean;
  mentorFundingEnabled: boolean;
  detailedEvidenceTypesEnabled: boolean;
  upliftFeesEnabled: boolean;
}
const PERIOD = `select year, started_on::text as "startedOn", finished_on::text as "finishedOn", enabled,
    mentor_funding_enabled as "mentorFundingEnabled", detailed_evidence_types_enabled as "detailedEvidenceTypesEnabled",
    uplift_fees_enabled as "upliftFeesEnabled" from contract_periods`;

/** What is sent for a deed of each kind: mostly sensible, sometimes not. */
export const calendarInputFor: Record<CalendarKind, (stage: Stage) => Promise<object>> = {
  createStatement: async (stage) => {
    const activeLeadProviderId = await aProvider(stage);
    const contract = await firstRow<{ id: string }>(
      stage,
      'select id from contracts where active_lead_provider_id = $1 order by id limit 1',
      activeLeadProviderId,
    );
    const month = 1 + stage.random.below(12);
    const year = 2027 + stage.random.below(2);
    const named = `${year}-${String(month).padStart(2, '0')}`;
    return {
      activeLeadProviderId,
      year,
      month,
      feeType: stage.random.one(['output', 'service']),
      deadlineDate: `${named}-01`,
      paymentDate: stage.random.one([`${named}-25`, `${named}-25`, `${named}-01`]),
      contractId: contract?.id ?? activeLeadProviderId,
    };
  },
  changeStatement: async (stage) => {
    const statementId = await oneOf(stage, `select id from statements ${EVERY}`);
    const now = await firstRow<{ feeType: string; deadlineDate: string; contractId: string }>(
      stage,
      `select fee_type as "feeType", deadline_date::text as "deadlineDate", contract_id as "contractId"
       from statements where id = $1`,
      statementId,
    );
    const { feeType = 'output', deadlineDate = '2026-03-31', contractId = statementId } = now ?? {};
    return {
      statementId,
      feeType,
      contractId,
      deadlineDate,
      paymentDate: stage.random.day(deadlineDate, 60),
    };
  },
  createContract: async (stage) => {
    const activeLeadProviderId = await aProvider(stage);
    const { rows } = await stage.client.query<{ capacity: number }>(
      `select coalesce((select g.capacity from band_ceilings g join statements s on s.id = g.from_statement_id
         where g.band_id = b.id order by s.year desc, s.month desc limit 1), b.capacity) as capacity
       from active_lead_provider_bands b where active_lead_provider_id = $1 order by allocation_order`,
      [activeLeadProviderId],
    );
    const period = await firstRow<{ isFlat: boolean }>(
      stage,
      `select p.mentor_funding_enabled as "isFlat" from active_lead_providers a
       join contract_periods p on p.year = a.contract_period_year where a.id = $1`,
      activeLeadProviderId,
    );
    return { activeLeadProviderId, terms: terms(stage, rows, period?.isFlat ?? false) };
  },
  importContracts: contractsFile,
  retireContract: async (stage) => ({
    contractId: await oneOf(
      stage,
      `select c.id from contracts c where $1::uuid[] is not null and retired_at is null
       order by exists (select from statements s where s.contract_id = c.id), id limit 6`,
    ),
  }),
  openContractPeriod: async (stage) => {
    const { rows } = await stage.client.query<{ year: number }>(
      'select max(year) + 1 as year from contract_periods',
    );
    const year = (rows[0]?.year ?? 2026) + stage.random.one([0, 0, 0, 1]);
    return {
      year,
      startedOn: `${year}-06-01`,
      finishedOn: `${year + 1}-05-31`,
      enabled: false,
      mentorFundingEnabled: true,
      detailedEvidenceTypesEnabled: true,
      upliftFeesEnabled: false,
    };
  },
  changeContractPeriod: async (stage) => {
    const contractPeriodId = await aPeriod(stage);
    const now = await firstRow<Period>(stage, `${PERIOD} where id = $1`, contractPeriodId);
    if (!now) throw new Error('There is no contract period');
    const {
      startedOn,
      finishedOn,
      enabled,
      mentorFundingEnabled,
      detailedEvidenceTypesEnabled,
      upliftFeesEnabled,
    } = now;
    const change = stage.random.one([
      { enabled: !enabled },
      { enabled: !enabled },
      { upliftFeesEnabled: true },
    ]);
    const days = { startedOn, finishedOn };
    const switches = { enabled, mentorFundingEnabled, detailedEvidenceTypesEnabled, upliftFeesEnabled };
    return { contractPeriodId, ...days, ...switches, paymentsFrozen: false, ...change };
  },
  addLeadProvider: async (stage) => ({
    contractPeriodId: await oneOf(
      stage,
      'select id from contract_periods where $1::uuid[] is not null order by year desc limit 3',
    ),
    leadProviderId: await oneOf(stage, `select id from lead_providers ${EVERY}`),
  }),
  setDeliveryPartners: async (stage) => {
    const activeLeadProviderId = await aProvider(stage);
    const { rows } = await stage.client.query<{ id: string }>(
      'select delivery_partner_id as id from lead_provider_delivery_partnerships where active_lead_provider_id = $1',
      [activeLeadProviderId],
    );
    const another = await oneOf(stage, `select id from delivery_partners ${EVERY}`);
    const kept = rows.map(({ id }) => id).filter(() => stage.random.below(5) > 0);
    return { activeLeadProviderId, deliveryPartnerIds: [...kept, another] };
  },
  createDeliveryPartner: async ({ random }) => ({
    name: random.one([`Hub ${random.below(1e6)}`, `Hub ${random.below(4)}`, ' ']),
  }),
  renameDeliveryPartner: async (stage) => ({
    deliveryPartnerId: await oneOf(stage, `select id from delivery_partners ${EVERY}`),
    name: stage.random.one([`Hub ${stage.random.below(1e6)}`, `Hub ${stage.random.below(4)}`]),
  }),
  setSchedule: async (stage) => {
    const contractPeriodId = await aPeriod(stage);
    const period = await firstRow<Period>(stage, `${PERIOD} where id = $1`, contractPeriodId);
    const startDate = stage.random.day(`${period?.year ?? 2025}-06-01`, 20);
    return {
      contractPeriodId,
      identifier: stage.random.one(['ecf-standard-september', 'ecf-reduced-april', 'ecf-extended-january']),
      milestones: ['started', 'retained-1', 'completed'].map((declarationType) => ({
        declarationType,
        startDate,
        milestoneDate: null,
      })),
    };
  },
};
