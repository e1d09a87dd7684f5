/** Whole pence, exact at any size. Pounds exist only on screens. */
export type Pence = bigint;

/** '£1,234.50', '−£1,234.50' (a true minus sign). */
export function pounds(pence: Pence): string {
  const size = pence < 0n ? -pence : pence;
  const whole = (size / 100n).toString().replace(/\B(?=(\d{3})+$)/g, ',');
  return `${pence < 0n ? '−' : ''}£${whole}.${(size % 100n).toString().padStart(2, '0')}`;
}
