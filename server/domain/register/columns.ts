import { agree, type Decision, refuse } from '../decision.ts';
import * as cells from './cells.ts';

const urn = cells.needing(cells.digits(5, 6));
const localAuthorityCode = cells.needing(cells.digits(1, 3, 3));
const short = cells.digits(1, 4);
const ukprn = cells.digits(8, 8);

/** The columns of an establishment as we keep them: the names each goes by in a file, best first, and how a cell is read. */
export const registerColumns = {
  urn: { names: ['urn'], read: urn },
  name: { names: ['establishment name', 'name'], read: cells.needed },
  status: {
    names: ['establishment status (name)', 'status', 'establishment status (code)'],
    read: cells.status,
  },
  type_name: { names: ['type of establishment (name)', 'type name', 'type'], read: cells.needed },
  phase_name: { names: ['phase of education (name)', 'phase name', 'phase'], read: cells.optional },
  establishment_number: { names: ['establishment number'], read: short },
  local_authority_code: { names: ['la (code)', 'local authority code'], read: localAuthorityCode },
  local_authority_name: { names: ['la (name)', 'local authority name'], read: cells.needed },
  administrative_district_name: {
    names: ['district administrative (name)', 'administrative district name'],
    read: cells.optional,
  },
  ukprn: { names: ['ukprn'], read: ukprn },
  section_41_approved: { names: ['section 41 approved (name)', 'section 41 approved'], read: cells.approval },
  in_england: {
    names: ['district administrative (code)', 'administrative district code'],
    read: cells.inEngland,
  },
  opened_on: { names: ['open date', 'opened on'], read: cells.day },
  closed_on: { names: ['close date', 'closed on'], read: cells.day },
  address_line_1: { names: ['street', 'address line 1'], read: cells.optional },
  address_line_2: { names: ['locality', 'address line 2'], read: cells.optional },
  address_line_3: { names: ['address 3', 'address line 3'], read: cells.optional },
  town: { names: ['town'], read: cells.optional },
  postcode: { names: ['postcode'], read: cells.optional },
  website: { names: ['school website', 'website'], read: cells.optional },
  primary_contact_email: { names: ['main email', 'primary contact email'], read: cells.optional },
  secondary_contact_email: { names: ['alternative email', 'secondary contact email'], read: cells.optional },
  pupils_on_roll: { names: ['pupils on roll', 'number of pupils'], read: cells.count },
} as const;

export type RegisterColumn = keyof typeof registerColumns;
export const registerColumnNames = Object.keys(registerColumns) as readonly RegisterColumn[];

/** An establishment cannot be told without these, so a file must have them. */
const NEEDED = ['urn', 'name', 'type_name', 'local_authority_code', 'local_authority_name'] as const;

/** Where a file keeps a column: the place of its cell in each line, and the name its header gives it. */
export interface Place {
  readonly column: RegisterColumn;
  readonly at: number;
  readonly header: string;
}

/** 'LA (code)', 'la_code' and 'LaCode' are the same name. */
const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Finds our columns in a file's first line, by name and in any order. Columns we do not keep are passed over. */
export function readHeader(header: readonly string[]): Decision<readonly Place[]> {
  const inFile = header.map(plain);
  const twice = header.find((_, at) => inFile[at] !== '' && inFile.indexOf(inFile[at] ?? '') !== at);
  const places = registerColumnNames.flatMap((column) => {
    const name = registerColumns[column].names.map(plain).find((one) => inFile.includes(one));
    if (name === undefined) return [];
    const at = inFile.indexOf(name);
    return [{ column, at, header: (header[at] ?? '').trim() }];
  });
  const missing = NEEDED.filter((column) => !places.some((place) => place.column === column));
  if (missing.length > 0)
    return refuse(
      'columns-missing',
      `The first line must name the columns, and has none for ${missing.map((column) => registerColumns[column].names[0].replaceAll('_', ' ')).join(', ')}. ` +
        'Use an extract of Get Information about Schools, or the columns urn, la_code, la_name, establishment_number, name, type, pupils_on_roll.',
    );
  if (twice !== undefined && places.some((place) => plain(place.header) === plain(twice)))
    return refuse(
      'column-twice',
      `The first line names the column “${twice.trim().slice(0, 60)}” twice. Remove one of the two.`,
    );
  return agree(places);
}
