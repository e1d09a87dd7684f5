import type { EntityManager } from '@mikro-orm/postgresql';
import type {
  ContractOfLine,
  ContractsFacts,
  ProviderContracts,
} from '../domain/set-up/compare-contracts.ts';
import { isProvider } from '../domain/set-up/compare-contracts.ts';
import { readContractFile } from '../domain/set-up/contract-file.ts';
import type { GivenFile } from '../domain/set-up/given-file.ts';
import { ContractPeriodRecord } from './calendar.record.ts';
import { bandsOf, isFrozen, statementsUnder, termsFactsOf } from './contract-terms.ts';
import { ContractRecord } from './contract.record.ts';
import { ActiveLeadProviderRecord, LeadProviderRecord } from './lead-provider.record.ts';
import { proposeTerms } from './propose-terms.ts';
import { makeContract, writeTerms } from './write-terms.ts';

interface Named {
  readonly id: string;
  readonly leadProviderId: string;
  readonly name: string;
  readonly contractYear: number;
  /** Those not retired, the first one first. */
  readonly contractIds: readonly string[];
}

/** The lead providers and years that a file names. While asking there is no file. */
export async function contractsNamedIn(em: EntityManager, file: Partial<GivenFile>): Promise<Named[]> {
  const { fileName = '', sha256 = '', header = [], lines = [] } = file;
  const read = readContractFile({ fileName, sha256, header, lines });
  const rows = read.agreed ? read.outcome.taken.map(({ row }) => row) : [];
  if (rows.length === 0) return [];
  const active = await em.find(
    ActiveLeadProviderRecord,
    { contractPeriodYear: { $in: rows.map(({ contractYear }) => contractYear) } },
    { orderBy: { id: 'asc' } },
  );
  const providers = await em.findAll(LeadProviderRecord);
  const named = active.flatMap(({ id, leadProviderId, contractPeriodYear: contractYear }) => {
    const name = providers.find((provider) => provider.id === leadProviderId)?.name ?? '';
    const isNamed = rows.some((row) => isProvider(row, { name, contractYear }));
    return isNamed ? [{ id, leadProviderId, name, contractYear }] : [];
  });
  const contracts = await em.find(
    ContractRecord,
    { activeLeadProviderId: { $in: named.map(({ id }) => id) }, retiredAt: null },
    { orderBy: { createdAt: 'asc', id: 'asc' } },
  );
  const idsOf = Map.groupBy(contracts, ({ activeLeadProviderId }) => activeLeadProviderId);
  return named.map((one) => ({ ...one, contractIds: (idsOf.get(one.id) ?? []).map(({ id }) => id) }));
}

/** What a file of contracts is compared with. */
export async function contractsFacts(
  em: EntityManager,
  named: readonly Named[],
  now: Date,
): Promise<ContractsFacts> {
  const providers: ProviderContracts[] = [];
  for (const one of named) providers.push(await providerOf(em, one, now));
  return { names: (await em.findAll(LeadProviderRecord)).map(({ name }) => name), providers };
}

async function providerOf(em: EntityManager, named: Named, now: Date): Promise<ProviderContracts> {
  const { id, contractIds, leadProviderId, name, contractYear } = named;
  const period = await em.findOneOrFail(ContractPeriodRecord, { year: contractYear });
  const bands = await bandsOf(em, id, await statementsUnder(em, id));
  const versions = [];
  for (const contractId of contractIds)
    versions.push(await termsFactsOf(em, await em.findOneOrFail(ContractRecord, { id: contractId }), now));
  return {
    activeLeadProviderId: id,
    leadProviderId,
    name,
    contractYear,
    contractType: period.mentorFundingEnabled ? 'ittecf_ectp' : 'ecf',
    frozen: await isFrozen(em, id, now),
    capacities: bands.map(({ ceilings }) => ceilings.at(-1)?.capacity ?? 0),
    bandIds: bands.map((band) => band.id),
    versions,
  };
}

/** Writes what the lines of a file do. */
export async function writeContracts(
  em: EntityManager,
  actorId: string,
  deeds: readonly ContractOfLine[],
): Promise<void> {
  for (const deed of deeds) {
    const { provider, asked } = deed;
    if (deed.is === 'made') makeContract(em, provider, asked.terms, provider.bandIds);
    else if (deed.change.needsSecondPerson)
      proposeTerms(em, actorId, deed.version.contract.id, deed.version.contract.terms, asked);
    else {
      const contract = await em.findOneOrFail(ContractRecord, { id: deed.version.contract.id });
      await writeTerms(em, contract, asked.terms, deed.change);
    }
  }
}
