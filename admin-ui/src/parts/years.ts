/** Contract periods as people say them, whatever their order: '2021 to 2023, 2025'. Empty without any. */
export function yearsInWords(years: readonly number[]): string {
  const inOrder = [...new Set(years)].toSorted((one, other) => one - other);
  const isStart = (year: number, at: number) => inOrder[at - 1] !== year - 1;
  const isEnd = (year: number, at: number) => inOrder[at + 1] !== year + 1;
  const ends = inOrder.filter(isEnd);
  return inOrder
    .filter(isStart)
    .map((first, at) => (first === ends[at] ? `${first}` : `${first} to ${ends[at]}`))
    .join(', ');
}
