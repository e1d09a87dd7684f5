/** '1,204', 'more than 10,000'. */
export const countInWords = (count: number, isExact = true): string =>
  `${isExact ? '' : 'more than '}${count.toLocaleString('en-GB')}`;

/** '1 teacher', '1,204 schools', 'more than 10,000 events'. */
export const countOf = (
  { one, many }: { one: string; many: string },
  count: number,
  isExact = true,
): string => `${countInWords(count, isExact)} ${count === 1 ? one : many}`;
