import * as cells from './cells.ts';
import type { FileKind } from './file-kind.ts';

const urn = cells.needing(cells.digits(5, 6));
const localAuthorityCode = cells.needing(cells.digits(1, 3, 3));
const short = cells.digits(1, 4);
const ukprn = cells.digits(8, 8);

/** The columns of an establishment as we keep them: the names each goes by in a file, best first, and how a cell is read. */
const registerColumns = {
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
  opened_on: { names: ['open date', 'opened on'], read: cells.day, leftOut: cells.beforeOurCenturies },
  closed_on: { names: ['close date', 'closed on'], read: cells.day, leftOut: cells.beforeOurCenturies },
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

/** Establishments: schools, and what else the register holds. */
export const schools: FileKind = {
  name: 'schools',
  columns: registerColumns,
  needed: ['urn', 'name', 'type_name', 'local_authority_code', 'local_authority_name'],
  source: 'an extract of Get Information about Schools',
  shortForm: 'urn, la_code, la_name, establishment_number, name, type, pupils_on_roll',
  about: ({ urn }) => `URN ${urn}`,
  wrong: () => null,
};
