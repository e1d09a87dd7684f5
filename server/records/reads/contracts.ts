import type { ContractType } from '../../domain/contract.ts';
import type { StatementMonth } from '../../domain/statement.ts';
import type { ProposalEnd, StoredTerms } from '../../domain/terms-proposal.ts';
import { statementColumns, type StatementRow } from './declarations.ts';
import type { Reader } from './reader.ts';

export interface ContractRow {
  id: string;
  activeLeadProviderId: string;
  number: number;
  contractType: ContractType;
  vatRate: string;
  replacesContractId: string | null;
  retiredAt: Date | null;
  createdAt: Date;
  recruitmentTarget: number;
  setupFeePence: bigint;
  monthlyServiceFeePence: bigint | null;
  upliftFeePence: bigint;
  mentorRecruitmentTarget: number | null;
  mentorFeePence: bigint | null;
  /** In order; pence and ratios as text. */
  bands: ContractBandRow[];
}

export interface ContractBandRow {
  order: number;
  capacity: number;
  price: string;
  outputRatio: string;
  ceilings: { year: number; month: number; capacity: number }[];
}

const CONTRACT = `c.id, c.active_lead_provider_id as "activeLeadProviderId", c.contract_type as "contractType",
  (select count(*) from contracts o where o.active_lead_provider_id = c.active_lead_provider_id
     and (o.created_at, o.id) <= (c.created_at, c.id))::int as number,
  c.vat_rate::text as "vatRate", c.replaces_contract_id as "replacesContractId", c.retired_at as "retiredAt",
  c.created_at as "createdAt", f.recruitment_target as "recruitmentTarget", f.setup_fee as "setupFeePence",
  f.monthly_service_fee as "monthlyServiceFeePence", f.uplift_fee_per_declaration as "upliftFeePence",
  m.recruitment_target as "mentorRecruitmentTarget", m.fee_per_declaration as "mentorFeePence",
  (select coalesce(jsonb_agg(jsonb_build_object('order', b.allocation_order, 'capacity', b.capacity,
      'price', t.fee_per_declaration::text, 'outputRatio', t.output_fee_ratio::text,
      'ceilings', (select coalesce(jsonb_agg(jsonb_build_object('year', s.year, 'month', s.month, 'capacity', g.capacity)
                     order by s.year, s.month), '[]')
                   from band_ceilings g join statements s on s.id = g.from_statement_id where g.band_id = b.id))
      order by b.allocation_order), '[]')
   from contract_banded_fee_structure_band_terms t join active_lead_provider_bands b on b.id = t.band_id
   where t.banded_fee_structure_id = f.id) as bands
  from contracts c join contract_banded_fee_structures f on f.contract_id = c.id
  left join contract_flat_rate_fee_structures m on m.contract_id = c.id`;

export const contractsById = (reader: Reader, ids: readonly string[]): Promise<ContractRow[]> =>
  reader.all('contracts-by-id', `select ${CONTRACT} where c.id = any($1)`, [ids]);

export const contractsOfActive = (reader: Reader, ids: readonly string[]): Promise<ContractRow[]> =>
  reader.all(
    'contracts-of-active',
    `select ${CONTRACT} where c.active_lead_provider_id = any($1) order by c.created_at, c.id`,
    [ids],
  );

export const contractsOfStatements = (
  reader: Reader,
  ids: readonly string[],
): Promise<{ statementId: string; contractId: string }[]> =>
  reader.all(
    'contracts-of-statements',
    'select id as "statementId", contract_id as "contractId" from statements where id = any($1)',
    [ids],
  );

export const statementsOfContracts = (
  reader: Reader,
  ids: readonly string[],
): Promise<(StatementRow & { contractId: string })[]> =>
  reader.all(
    'statements-of-contracts',
    `select s.contract_id as "contractId", ${statementColumns('statements s')}
     where s.contract_id = any($1) order by s.year, s.month`,
    [ids],
  );

export interface ProposalRow {
  id: string;
  contractId: string;
  fromMonth: StatementMonth | null;
  toMonth: StatementMonth | null;
  termsBefore: StoredTerms;
  terms: StoredTerms;
  proposedBy: string;
  proposedAt: Date;
  endedAs: ProposalEnd | null;
  endedBy: string | null;
  endedAt: Date | null;
}

/** How many contracts have a change of terms that waits for a second person. */
export async function countWaitingTerms(reader: Reader): Promise<number> {
  const [row] = await reader.all<{ count: number }>(
    'contracts-with-waiting-terms',
    'select count(distinct contract_id)::int as count from contract_term_proposals where ended_as is null',
  );
  return row?.count ?? 0;
}

export const proposalsOfContracts = (reader: Reader, ids: readonly string[]): Promise<ProposalRow[]> =>
  reader.all(
    'proposals-of-contracts',
    `select p.id, p.contract_id as "contractId", p.from_month as "fromMonth", p.to_month as "toMonth",
       p.terms_before as "termsBefore", p.terms, u.name as "proposedBy", p.proposed_at as "proposedAt",
       p.ended_as as "endedAs", e.name as "endedBy", p.ended_at as "endedAt"
     from contract_term_proposals p join users u on u.id = p.proposed_by left join users e on e.id = p.ended_by
     where p.contract_id = any($1) order by p.proposed_at desc, p.id desc`,
    [ids],
  );
