import type pg from 'pg';
import { evidenceTypes } from '../../server/domain/declaration.ts';
import type { Random } from '../as-at/random.ts';
import type { ActionName } from './at-the-door.ts';
import type { MoneyWorld } from './money-world.ts';

/** The deeds that can move money and need one person only; undoing them has its own turn. */
export const moneyDeeds = [
  'declare',
  'declare',
  'voidDeclaration',
  'voidDeclaration',
  'moveDeclarations',
  'releaseDeclarations',
  'correctDeclarationTeacher',
  'markStatementPayable',
  'addAdjustment',
  'reverseAdjustment',
  'changeContractTerms',
  'reverseEvent',
] as const satisfies readonly ActionName[];
export type MoneyDeed = (typeof moneyDeeds)[number];

export interface MoneyStage {
  readonly client: pg.Client;
  readonly random: Random;
  readonly world: MoneyWorld;
  /** What was done in this world, the latest last, and by whose kind of deed. */
  readonly done: { eventId: string; name: MoneyDeed }[];
}

const NOTHING = '00000000-0000-7000-8000-000000000000';

/** One of the ids that the question finds of this provider and year ($1), by chance; a missing record when it finds none. */
async function oneOf({ client, random, world }: MoneyStage, sql: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>(sql, [world.activeLeadProviderId]);
  return rows.length ? random.one(rows).id : NOTHING;
}

const OURS = `declarations d join training_periods t on t.id = d.training_period_id
  where provider_of_training(t) = $1`;
const declaration = (stage: MoneyStage) => oneOf(stage, `select d.id from ${OURS} order by d.id`);
const training = (stage: MoneyStage) =>
  oneOf(stage, 'select t.id from training_periods t where provider_of_training(t) = $1 order by t.id');
const statement = ({ random, world }: MoneyStage) => random.one(world.statementIds);

/** What is sent for a deed of each kind: mostly sensible, sometimes not. */
export const moneyInput: Record<MoneyDeed, (stage: MoneyStage) => Promise<object>> = {
  declare: async (stage) => ({
    trainingPeriodId: await training(stage),
    declarationType: stage.random.one(['started', 'retained-1', 'retained-3', 'completed', 'extended-1']),
    declarationDate: stage.random.day('2024-10-01', 510),
    evidenceType: stage.random.one([...evidenceTypes, 'other', 'other', 'other']),
  }),
  voidDeclaration: async (stage) => ({ declarationId: await declaration(stage) }),
  moveDeclarations: async (stage) => ({
    statementId: statement(stage),
    toStatementId: statement(stage),
    ...stage.random.one([
      {},
      { role: 'mentor' },
      { declarationTypes: ['started'] },
      { states: ['awaiting_clawback'] },
    ]),
  }),
  releaseDeclarations: async (stage) => ({
    statementId: statement(stage),
    ...stage.random.one([{}, { role: 'ect' }, { declarationTypes: ['started'] }]),
  }),
  correctDeclarationTeacher: async (stage) => ({
    declarationId: await declaration(stage),
    trainingPeriodId: await training(stage),
  }),
  markStatementPayable: async (stage) => ({ statementId: statement(stage) }),
  addAdjustment: async (stage) => ({
    statementId: statement(stage),
    paymentType: 'By chance',
    category: 'other',
    direction: stage.random.one(['add', 'deduct']),
    amountPence: BigInt(1 + stage.random.below(1_200_000)),
  }),
  reverseAdjustment: async (stage) => ({
    adjustmentId: await oneOf(
      stage,
      `select a.id from statement_adjustments a join statements s on s.id = a.statement_id
       where s.active_lead_provider_id = $1 order by a.id`,
    ),
  }),
  changeContractTerms: changedTerms,
  reverseEvent: async ({ random, done }) => ({
    eventId: done.length ? random.one(done.slice(-4)).eventId : NOTHING,
  }),
};

interface Terms {
  id: string;
  vat: string;
  target: number;
  setup: string;
  service: string | null;
  uplift: string;
  mentorTarget: number | null;
  mentorFee: string | null;
  bands: { capacity: number; price: string; output: string }[];
}

const TERMS = `
select c.id, (c.vat_rate * 100)::text as vat, f.recruitment_target as target, f.setup_fee::text as setup,
  f.monthly_service_fee::text as service, f.uplift_fee_per_declaration::text as uplift,
  m.recruitment_target as "mentorTarget", m.fee_per_declaration::text as "mentorFee",
  (select jsonb_agg(jsonb_build_object('capacity', greatest(b.capacity, (select max(g.capacity) from band_ceilings g where g.band_id = b.id)),
                      'price', p.fee_per_declaration::text, 'output', (p.output_fee_ratio * 100)::text) order by b.allocation_order)
   from contract_banded_fee_structure_band_terms p join active_lead_provider_bands b on b.id = p.band_id
   where p.banded_fee_structure_id = f.id) as bands
from contracts c join contract_banded_fee_structures f on f.contract_id = c.id
  left join contract_flat_rate_fee_structures m on m.contract_id = c.id
where c.active_lead_provider_id = $1 order by c.id`;

/** The terms of one of the contracts as they are, one of them changed, from a month on or for all. */
async function changedTerms({ client, random, world }: MoneyStage): Promise<object> {
  const { rows } = await client.query<Terms>(TERMS, [world.activeLeadProviderId]);
  const terms = random.one(rows);
  const last = terms.bands.at(-1);
  const change = random.below(4);
  if (change === 0 && last) last.capacity += 1 + random.below(3);
  if (change === 1 && last) last.price = String(BigInt(last.price) + BigInt(1 + random.below(50_000)));
  if (change === 2) terms.service = String(random.below(100_000));
  if (change === 3) terms.vat = random.one(['20', '17.5', '5']);
  return {
    contractId: terms.id,
    ...random.one([{}, { fromMonth: '2026-04' }, { fromMonth: '2026-08' }]),
    terms: {
      vatPercent: plain(terms.vat),
      recruitmentTarget: terms.target,
      setupFeePence: BigInt(terms.setup),
      monthlyServiceFeePence: terms.service === null ? null : BigInt(terms.service),
      upliftFeePence: BigInt(terms.uplift),
      ...(terms.mentorFee === null
        ? {}
        : { mentorRecruitmentTarget: terms.mentorTarget, mentorFeePence: BigInt(terms.mentorFee) }),
      bands: terms.bands.map(({ capacity, price, output }) => ({
        capacity,
        pricePence: BigInt(price),
        outputPercent: plain(output),
      })),
    },
  };
}

/** '17.5' for '17.5000'. */
const plain = (decimal: string): string =>
  decimal.replace(/\.?0+$/, (zeros) => (decimal.includes('.') ? '' : zeros));
