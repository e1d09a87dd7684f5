const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** 'April 2026' for '2026-04'. */
export const monthInWords = (isoMonth: string): string => month.format(new Date(`${isoMonth}-01T00:00:00Z`));
