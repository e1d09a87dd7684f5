import type { BandTerms, ContractTerms } from '../contract-terms.ts';
import { type Decision, refuse } from '../decision.ts';
import { bandLetter } from '../payment/bands.ts';
import type { StatementMonth } from '../statement.ts';
import { countRead, monthRead, orNone, percentRead, poundsRead } from './contract-cells.ts';
import { type Cells, type Form, type GivenFile, plain, type ReadLines, readGiven } from './given-file.ts';
import { contractYear } from './loose-day.ts';

/** The contract of one lead provider and year, with every term of it. */
export interface ContractRow {
  readonly leadProvider: string;
  readonly contractYear: number;
  /** The first and last statement that get these terms; null: all that are not authorised. */
  readonly fromMonth: StatementMonth | null;
  readonly toMonth: StatementMonth | null;
  readonly terms: ContractTerms;
}

const NEEDED = [
  'lead_provider',
  'cohort',
  'vat',
  'recruitment_target',
  'set_up_fee',
  'monthly_service_fee',
  'uplift_fee',
  'mentor_recruitment_target',
  'mentor_fee',
  'band_a_places',
  'band_a_price',
  'band_a_output_share',
];
/** A month that is not named means all, so a misspelt name of a column must not be passed over. */
const ALLOWED = /^(frommonth|tomonth|band[a-z](places|price|outputshare))$/;

const form: Omit<Form<ContractRow>, 'columns'> = {
  called: ({ leadProvider, contractYear }) => `the contract of ${leadProvider} for ${contractYear}`,
  read(cells) {
    const leadProvider = cells.need('lead_provider', (value) => ({ value }));
    const year = cells.need('cohort', contractYear);
    const fromMonth = cells.read('from_month', orNone(monthRead));
    const toMonth = cells.read('to_month', orNone(monthRead));
    const terms = termsIn(cells);
    if (leadProvider === undefined || year === undefined || !terms) return;
    if (fromMonth === undefined || toMonth === undefined) return;
    return { leadProvider, contractYear: year, fromMonth, toMonth, terms };
  },
};

function termsIn(cells: Cells): ContractTerms | undefined {
  const vatPercent = cells.need('vat', percentRead);
  const recruitmentTarget = cells.need('recruitment_target', countRead);
  const setupFeePence = cells.need('set_up_fee', poundsRead);
  const monthlyServiceFeePence = cells.read('monthly_service_fee', orNone(poundsRead));
  const upliftFeePence = cells.need('uplift_fee', poundsRead);
  const mentorRecruitmentTarget = cells.read('mentor_recruitment_target', orNone(countRead));
  const mentorFeePence = cells.read('mentor_fee', orNone(poundsRead));
  const bands = bandsIn(cells);
  if (vatPercent === undefined || recruitmentTarget === undefined || setupFeePence === undefined) return;
  if (monthlyServiceFeePence === undefined || upliftFeePence === undefined || !bands) return;
  if (mentorRecruitmentTarget === undefined || mentorFeePence === undefined) return;
  return {
    vatPercent,
    recruitmentTarget,
    setupFeePence,
    monthlyServiceFeePence,
    upliftFeePence,
    mentorRecruitmentTarget,
    mentorFeePence,
    bands,
  };
}

/** Bands from A on; the first whose cells are all empty ends them, and none comes after that. */
function bandsIn(cells: Cells): BandTerms[] | undefined {
  const bands: BandTerms[] = [];
  let gap: string | null = null;
  for (let place = 1; place <= 26; place++) {
    const name = `band_${bandLetter(place).toLowerCase()}`;
    const parts = [
      cells.read(`${name}_places`, orNone(countRead)),
      cells.read(`${name}_price`, orNone(poundsRead)),
      cells.read(`${name}_output_share`, orNone(percentRead)),
    ] as const;
    if (parts.every((part) => part === null)) gap ??= name;
    else if (gap !== null) cells.refuse(`${gap} is empty, and ${name} is not: fill in the bands in order.`);
    else if (parts.includes(null)) cells.refuse(`${name} needs its places, its price and its output share.`);
    const [capacity, pricePence, outputPercent] = parts;
    if (capacity == null || pricePence == null || outputPercent == null) continue;
    bands.push({ capacity, pricePence, outputPercent });
  }
  if (bands.length === 0 && cells.wrongs.length === 0) cells.refuse('band_a is empty.');
  return cells.wrongs.length > 0 ? undefined : bands;
}

/** Every line of a file of contracts, one a lead provider and year. */
export function readContractFile(file: GivenFile): Decision<ReadLines<ContractRow>> {
  const others = file.header.map(plain).filter((name) => name !== '' && !NEEDED.map(plain).includes(name));
  const strange = file.header.find((name) => others.includes(plain(name)) && !ALLOWED.test(plain(name)));
  if (strange !== undefined)
    return refuse(
      'column-unknown',
      `The column ${strange} is not known here. Use ${NEEDED.join(', ')}, the same three for further bands, from_month and to_month.`,
    );
  return readGiven(file, { ...form, columns: [...NEEDED, ...new Set(others)] });
}
