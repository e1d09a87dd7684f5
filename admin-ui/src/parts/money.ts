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

/** What a person may type for an amount of zero or more: '£1,234.50', '1234'. */
export const TYPED_AMOUNT = /^\s*£?\s*\d[\d,]*(\.\d\d)?\s*$/;

/** '123450' for '£1,234.50'; null for '1234.5': pence are typed in full or not at all. */
export function penceTyped(text: string): string | null {
  if (!TYPED_AMOUNT.test(text)) return null;
  const [whole = '', decimals = '00'] = text.replace(/[£,\s]/g, '').split('.');
  return `${whole}${decimals}`.replace(/^0+(?=\d)/, '');
}

/** What a person may type for an amount that may be below zero, pence and all; the minus as it is typed or as it is shown. */
export const TYPED_TOTAL = /^\s*[-−]?\s*£?\s*[\d,]+\.\d\d\s*$/;

/** '-3380' for '−£33.80', as it is copied from the page, or for '-33.80'. */
export const totalTyped = (text: string): string => text.replace('−', '-').replace(/[£,.\s]/g, '');

/** '1234.50' for '123450', as a form holds it. */
export const poundsToType = (pence: string): string => pounds(pence).replace(/[£,]/g, '');
