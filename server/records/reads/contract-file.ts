import type { EntityManager } from '@mikro-orm/postgresql';
import { compareContracts, type ContractOfLine, deedInWords } from '../../domain/set-up/compare-contracts.ts';
import type { GivenFile, Note } from '../../domain/set-up/given-file.ts';
import { contractsFacts, contractsNamedIn } from '../contract-file.ts';
import { effectsOf } from './what-if-terms.ts';

interface ContractFileRow {
  because: string | null;
  lines: number;
  added: number;
  changed: number;
  unchanged: number;
  refused: Note[];
  flagged: Note[];
  deeds: ContractOfLineRow[];
}

interface ContractOfLineRow {
  line: number;
  leadProviderName: string;
  contractPeriodYear: number;
  does: string;
  needsSecondPerson: boolean;
  differencePence: bigint;
  wouldHavePence: bigint;
}

/** Every line of a file of contracts with what would come of it, by the rule that would import it, and in pounds by the engine. */
export async function contractFile(em: EntityManager, file: GivenFile, now: Date): Promise<ContractFileRow> {
  const facts = await contractsFacts(em, await contractsNamedIn(em, file), now);
  const compared = compareContracts(facts, file);
  if (!compared.agreed)
    return {
      because: compared.refusal.because,
      lines: file.lines.length,
      ...NOTHING,
      refused: [],
      flagged: [],
      deeds: [],
    };
  const { lines, added, changed, unchanged, refused, flagged } = compared.outcome.report;
  const deeds: ContractOfLineRow[] = [];
  for (const deed of compared.outcome.deeds) deeds.push(await lineOf(em, deed));
  const counts = { lines, added, changed, unchanged };
  return { because: null, ...counts, refused: [...refused], flagged: [...flagged], deeds };
}

const NOTHING = { added: 0, changed: 0, unchanged: 0 };

async function lineOf(em: EntityManager, deed: ContractOfLine): Promise<ContractOfLineRow> {
  const { line, provider, asked } = deed;
  const effects =
    deed.is === 'changed'
      ? await effectsOf(em, deed.version, asked, deed.change)
      : { differencePence: 0n, wouldHavePence: 0n };
  return {
    line,
    leadProviderName: provider.name,
    contractPeriodYear: provider.contractYear,
    does: deedInWords(deed),
    needsSecondPerson: deed.is === 'changed' && deed.change.needsSecondPerson,
    differencePence: effects.differencePence,
    wouldHavePence: effects.wouldHavePence,
  };
}
