const PLACES = 6;
const FRACTION = /^(-?)(\d+)\/(\d+)$/;
const withCommas = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ',');

/** An exact amount to read: '£1,489.65', or '£2,148.994957… (194,752,668 ÷ 90,625)' where no decimals can hold it. */
export function exactly(amount: string): string {
  const [, minus = '', above, below] = FRACTION.exec(amount) ?? [];
  if (above === undefined || below === undefined) return amount.replace(/^(-?)(\d+)/, wholePounds);
  const shifted = ((BigInt(above) * 10n ** BigInt(PLACES)) / BigInt(below))
    .toString()
    .padStart(PLACES + 1, '0');
  const pounds = `${withCommas(shifted.slice(0, -PLACES))}.${shifted.slice(-PLACES)}`;
  return `${minus}£${pounds}… (${minus}${withCommas(above)} ÷ ${withCommas(below)})`;
}

const wholePounds = (_: string, minus: string, digits: string) => `${minus}£${withCommas(digits)}`;
