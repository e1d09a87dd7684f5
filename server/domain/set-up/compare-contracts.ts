import {
  type AskedTerms,
  type ChangeOfTerms,
  changeOfTerms,
  isAuthorised,
  mayChangeTerms,
  type TermsFacts,
  within,
} from '../change-of-terms.ts';
import type { ContractTerms } from '../contract-terms.ts';
import { agree, type Decision, refuse } from '../decision.ts';
import { type ForNewContract, newContract, stepsToNewContract } from '../new-contract.ts';
import { firstRefusal } from '../steps.ts';
import { differencesInWords } from '../words-of-terms.ts';
import { type ContractRow, readContractFile } from './contract-file.ts';
import type { GivenFile, Note } from './given-file.ts';
import { type Fate, type LineReport, lineReport, nothingIn } from './line-report.ts';

/** A lead provider of a contract year, and what its contract can become. */
export interface ProviderContracts extends ForNewContract {
  readonly activeLeadProviderId: string;
  readonly leadProviderId: string;
  readonly name: string;
  readonly contractYear: number;
  readonly bandIds: readonly string[];
  /** The versions of its contract that are not retired, the first one first. */
  readonly versions: readonly TermsFacts[];
}

export interface ContractsFacts {
  /** The names of all lead providers. */
  readonly names: readonly string[];
  /** Those that the file names, of the years it names. */
  readonly providers: readonly ProviderContracts[];
}

/** What comes of a line that does something. */
export type ContractOfLine = {
  readonly line: number;
  readonly provider: ProviderContracts;
  readonly asked: AskedTerms;
} & (
  | { readonly is: 'made' }
  | { readonly is: 'changed'; readonly version: TermsFacts; readonly change: ChangeOfTerms }
);

export interface ContractsOutcome {
  readonly report: LineReport;
  readonly deeds: readonly ContractOfLine[];
}

type Part = ContractOfLine | { readonly is: 'unchanged' } | { readonly is: 'refused'; because: string };

export const isProvider = (
  { leadProvider, contractYear }: ContractRow,
  provider: { readonly name: string; readonly contractYear: number },
): boolean => provider.contractYear === contractYear && sameName(provider.name, leadProvider);

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Each line is a change of the terms of one contract, or a new contract, by the rule of that deed (T18). */
export function compareContracts(facts: ContractsFacts, file: GivenFile): Decision<ContractsOutcome> {
  const read = readContractFile(file);
  if (!read.agreed) return read;
  const lines = read.outcome.taken.map(({ line, row }) => ({ line, part: partOf(facts, line, row) }));
  const deeds = lines.flatMap(({ part }) => ('line' in part ? [part] : []));
  const fates = lines.map(({ line, part }) => ({ line, fate: fateOf(part) }));
  return agree({ report: lineReport(read.outcome, fates, deeds.flatMap(flagsOf)), deeds });
}

const fateOf = (part: Part): Fate => {
  if (part.is === 'refused') return { refused: part.because };
  return part.is === 'made' ? 'added' : part.is;
};

/** What a line does besides what it says. */
function flagsOf(deed: ContractOfLine): Note[] {
  if (deed.is === 'made') return [];
  const { needsSecondPerson, kept } = deed.change;
  const kepts =
    kept.length === 1 ? '1 authorised statement stays' : `${kept.length} authorised statements stay`;
  return [
    ...(needsSecondPerson
      ? ['A sealed statement used these terms: another person must approve the change.']
      : []),
    ...(kept.length > 0 ? [`${kepts} as sealed.`] : []),
  ].map((because) => ({ line: deed.line, because }));
}

function partOf({ names, providers }: ContractsFacts, line: number, row: ContractRow): Part {
  const provider = providers.find((one) => isProvider(row, one));
  if (!provider)
    return refused(
      names.some((name) => sameName(name, row.leadProvider))
        ? `${row.leadProvider} is not in contract period ${row.contractYear}. Add it there first, then import the file again.`
        : `No lead provider is called ${row.leadProvider}. Write its name as the console does.`,
    );
  const { fromMonth, toMonth, terms } = row;
  const deed = { line, provider, asked: { fromMonth, toMonth, terms } };
  return provider.versions.length === 0 ? made(deed, terms) : changed(deed);
}

type Asked = Omit<ContractOfLine, 'is'>;

function made(deed: Asked, terms: ContractTerms): Part {
  const { provider, asked } = deed;
  if (asked.fromMonth || asked.toMonth)
    return refused(
      'It has no contract yet, so no statement to begin with. Leave from_month and to_month empty.',
    );
  const may = firstRefusal(stepsToNewContract(provider));
  if (may) return refused(may.because);
  const decision = newContract(provider, terms);
  return decision.agreed ? { ...deed, is: 'made' } : refused(decision.refusal.because);
}

function changed(deed: Asked): Part {
  const found = versionFor(deed);
  if (!found.agreed) return refused(found.refusal.because);
  const version = found.outcome;
  const decision = changeOfTerms(version, deed.asked);
  if (!decision.agreed)
    return decision.refusal.code === 'nothing-to-change'
      ? { is: 'unchanged' }
      : refused(decision.refusal.because);
  const may = mayChangeTerms(version);
  return may ? refused(may.because) : { ...deed, is: 'changed', version, change: decision.outcome };
}

const refused = (because: string): Part => ({ is: 'refused', because });

/** The one version that the statements have which could get the terms. Which of two a line means nobody here can tell. */
function versionFor({ provider: { versions }, asked }: Asked): Decision<TermsFacts> {
  const [first] = versions;
  const latest = versions.at(-1);
  if (!first || !latest) return refuse('no-contract', 'It has no contract yet.');
  if (first.statements.length === 0) return agree(latest);
  const asks = first.statements.filter(({ month }) => within(month, asked));
  const free = asks.filter((one) => !isAuthorised(one));
  const used = new Set((free.length > 0 ? free : asks).map(({ contractId }) => contractId));
  const [only] = versions.filter(({ contract }) => used.has(contract.id));
  if (!only)
    return refuse(
      'no-such-statement',
      'It has no statement in those months. Correct from_month and to_month.',
    );
  return used.size === 1
    ? agree(only)
    : refuse(
        'several-versions',
        `Its statements of those months have ${used.size} versions of the contract. Name the months of one of them in from_month and to_month.`,
      );
}

/** What a line does, in words. */
export const deedInWords = (deed: ContractOfLine): string => {
  if (deed.is === 'made') return 'A contract is made';
  const words = differencesInWords(deed.change.differences);
  return deed.change.needsSecondPerson ? `Proposed: ${words}` : words;
};

/** Contracts are imported when the file tells something new. */
export function decideContracts(facts: ContractsFacts, file: GivenFile): Decision<ContractsOutcome> {
  const found = compareContracts(facts, file);
  if (!found.agreed) return found;
  const nothing = nothingIn(found.outcome.report);
  return nothing ? refuse(nothing.code, nothing.because) : found;
}
