const ACRONYMS: Record<string, string> = {
  ect: 'ECT',
  urn: 'URN',
  trn: 'TRN',
  trs: 'TRS',
  vat: 'VAT',
  qts: 'QTS',
  ukprn: 'UKPRN',
  id: 'ID',
};

/** 'ECT at school period' for the table ect_at_school_periods. */
export const recordInWords = (table: string): string => inWords(table.replace(/ies$/, 'y').replace(/s$/, ''));

/** 'Finished on' for finished_on, 'School' for school_id: as people read a column. */
export const fieldInWords = (column: string): string => inWords(column.replace(/(?<=.)_id$/, ''));

function inWords(name: string): string {
  const words = name.split('_').map((word) => ACRONYMS[word] ?? word);
  const [first = '', ...rest] = words;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ');
}
