/** '£1,234.50' for '123450', '−£1,234.50' (a true minus sign) for '-123450'. Pence are never a number: they may be any size. */
export function pounds(pence: string): string {
  const [, minus, digits = ''] = /^(-?)(\d+)$/.exec(pence) ?? [];
  const padded = digits.padStart(3, '0');
  const whole = padded.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${minus ? '−' : ''}£${whole}.${padded.slice(-2)}`;
}

/** '£480.00 less', '£480.00 more', 'No difference': a sign alone is easily overlooked. */
export function differenceInWords(pence: string): string {
  if (/^-?0+$/.test(pence)) return 'No difference';
  return pence.startsWith('-') ? `${pounds(pence.slice(1))} less` : `${pounds(pence)} more`;
}
