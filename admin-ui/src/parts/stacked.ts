const rows = '& > tbody > tr, & > tfoot > tr';
const cells = '& > tbody > tr > *, & > tfoot > tr > *';
const named = '& > tbody > tr > td[data-column]';

/**
 * For a table on a narrow screen: each row is a block and each cell, whose content is one element, says its column. Nobody
 * scrolls sideways to read one row. What a cell says of its column is not read out: the table's own heading is.
 */
export const stacked = {
  '@media screen and (max-width: 599.95px)': {
    [`&, & > tbody, & > tfoot, ${rows}, ${cells}`]: { display: 'block', minWidth: 0 },
    '& > thead': {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
    '& > tbody > tr > th': { fontWeight: 600 },
    [cells]: { px: 0, py: 0.25, border: 0, textAlign: 'left' },
    '& > tbody > tr:has(> th), & > tfoot > tr': { borderTop: 1, borderColor: 'divider', pt: 0.75 },
    '& > tbody > tr:last-of-type, & > tbody > tr:has(+ tr > th)': { pb: 0.75 },
    // A status too long for what is left of the line is read in two.
    [`${named} > div > span`]: { whiteSpace: 'normal' },
    [named]: { display: 'grid', gridTemplateColumns: '7rem minmax(0, 1fr)', columnGap: 1.5 },
    '& > tbody > tr > td[data-column]::before': {
      content: 'attr(data-column) / ""',
      color: 'text.secondary',
      fontSize: '0.8125rem',
      fontWeight: 400,
    },
    '& > tbody > tr > td[data-column]:has(> :empty)': { display: 'none' },
  },
} as const;
