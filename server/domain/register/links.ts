import * as cells from './cells.ts';
import type { FileKind } from './file-kind.ts';

const urn = cells.needing(cells.digits(5, 6));

/** Links between establishments: successors, predecessors, centres that share a site. */
export const links: FileKind = {
  name: 'links',
  columns: {
    urn: { names: ['urn'], read: urn },
    link_urn: { names: ['link urn'], read: urn },
    link_type: { names: ['link type'], read: cells.needed },
    linked_on: {
      names: ['link established date', 'linked on'],
      read: cells.day,
      leftOut: cells.unknownDay,
    },
  },
  needed: ['urn', 'link_urn', 'link_type'],
  source: 'the file of links of Get Information about Schools',
  shortForm: 'urn, link_urn, link_type, linked_on',
  about: ({ urn, link_urn: other }) => `The link of URN ${urn} with URN ${other}`,
  wrong: ({ urn, link_urn: other }) =>
    urn === other ? `It links URN ${urn} with itself. Correct one of the two.` : null,
};
