/** What this is called in headings and titles. */
export const SERVICE = 'Register early career teachers';

/** Which installation this is, by its address; production needs no label. */
export function environmentOf(hostname: string): string | null {
  if (hostname === 'localhost' || hostname === '127.0.0.1') return 'Local';
  const [, label] = /\b(test|staging|preview)\b/.exec(hostname) ?? [];
  return label ? label.charAt(0).toUpperCase() + label.slice(1) : null;
}
