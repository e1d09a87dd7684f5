import type { Reader } from './reader.ts';

/** Started declarations that hold a place in a contract's bands: billed and not taken back. From 2025 those of ECTs only. */
export const placesTaken = (
  reader: Reader,
  contractIds: readonly string[],
): Promise<{ contractId: string; count: number }[]> =>
  reader.all(
    'places-taken-of-contracts',
    `select c.id as "contractId",
       (select count(*) from statements s join declarations d on d.payment_statement_id = s.id
        where s.active_lead_provider_id = c.active_lead_provider_id and d.declaration_type = 'started'
          and d.payment_status in ('eligible', 'payable', 'paid') and d.clawback_status = 'no_clawback'
          and (c.contract_type = 'ecf' or d.role = 'ect'))::int as count
     from contracts c where c.id = any($1)`,
    [contractIds],
  );
