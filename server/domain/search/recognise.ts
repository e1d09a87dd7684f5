import { monthName } from '../day.ts';

/** One thing that a search text, or a part of it, can be. Ids are told as the records keep them. */
export type Recognised =
  | { readonly kind: 'uuid' | 'email' | 'trn' | 'urn' | 'ticket' | 'postcode'; readonly value: string }
  | {
      readonly kind: 'statement';
      readonly month: number;
      readonly year: number | null;
      readonly provider: string;
    }
  | { readonly kind: 'words'; readonly value: string };

const UUID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
const EMAIL = /[^\s,;:<>()"@]{1,64}@[^\s,;:<>()"@]{1,253}\.[a-z]{2,}/gi;
const TICKET = /(?:\b(?:ticket|zendesk)\s*#?\s*|#\s*)(\d{1,12})\b/gi;
const LABELLED = /\b(trn|urn)\b[\s:.#-]*(\d(?:[\s/-]?\d){4,6})\b/gi;
const POSTCODE = /\b([a-z]{1,2}\d[a-z\d]?)\s{0,2}(\d[a-z]{2})\b/gi;
const NUMBERS = /(?<![\p{L}\d])\d[\d\s/]*(?![\p{L}\d])/gu;
/** Beside words, as in 'Academy 2', fewer digits are a part of a name. */
const LONG_NUMBERS = /(?<![\p{L}\d])\d(?:[\s/]*\d){3,}(?![\p{L}\d])/gu;
const MONTH = Array.from({ length: 12 }, (_, at) => monthName(at + 1).toLowerCase());

/** What the text may be: every id in it, and the words that are left. Nothing is looked up here. */
export function recognise(typed: string): readonly Recognised[] {
  const found: Recognised[] = [];
  let rest = typed.normalize('NFC');
  const take = (pattern: RegExp, tell: (match: RegExpExecArray) => readonly Recognised[]): void => {
    for (const match of rest.matchAll(pattern)) found.push(...tell(match));
    rest = rest.replaceAll(pattern, ' ');
  };
  take(UUID, ([id]) => [{ kind: 'uuid', value: id.toLowerCase() }]);
  take(EMAIL, ([email]) => [{ kind: 'email', value: email.toLowerCase() }]);
  take(TICKET, ([, ticket = '']) => [{ kind: 'ticket', value: ticket }]);
  take(LABELLED, ([, label = '', digits = '']) =>
    labelled(label.toLowerCase(), digits.replaceAll(/\D/g, '')),
  );
  take(POSTCODE, ([, outward = '', inward = '']) => [
    { kind: 'postcode', value: `${outward}${inward}`.toUpperCase() },
  ]);
  const statement = statementIn(rest);
  if (statement) {
    found.push(statement.recognised);
    // Without a year it may be a person: April Jones.
    if (statement.recognised.year !== null) rest = statement.rest;
  }
  const numbersHere = /\p{L}/u.test(rest) ? LONG_NUMBERS : NUMBERS;
  if (statement?.recognised.year == null) take(numbersHere, ([run]) => numbers(run.trim()));
  const words = rest.replaceAll(/\s+/g, ' ').trim();
  if (/[\p{L}]/u.test(words)) found.push({ kind: 'words', value: words });
  return distinct(found);
}

function labelled(label: string, digits: string): Recognised[] {
  if (label === 'trn') return [{ kind: 'trn', value: digits.padStart(7, '0') }];
  return digits.length <= 6 ? [{ kind: 'urn', value: digits }] : [];
}

/** '12 34 567' is one TRN; '1234567 7654321' are two. Any number may be that of a ticket: nothing tells them apart. */
function numbers(run: string): Recognised[] {
  const parts = run.split(/[\s/]+/);
  if (parts.length > 1 && !parts.every((part) => part.length >= 5)) {
    const joined = parts.join('');
    if (joined.length <= 7) return numbers(joined);
  }
  return parts.flatMap((digits): Recognised[] => [
    ...(digits.length === 5 || digits.length === 6 ? [{ kind: 'urn' as const, value: digits }] : []),
    ...(digits.length >= 5 && digits.length <= 7
      ? [{ kind: 'trn' as const, value: digits.padStart(7, '0') }]
      : []),
    ...(digits.length <= 12 && !digits.startsWith('0') ? [{ kind: 'ticket' as const, value: digits }] : []),
  ]);
}

interface StatementText {
  readonly recognised: Extract<Recognised, { kind: 'statement' }>;
  readonly rest: string;
}

/** 'April 2026 Ambition', 'ambition apr 26', '2026-04', '04/2026'. */
function statementIn(text: string): StatementText | null {
  const numeric = /(?<!\d)(?:(20\d\d)-(\d{1,2})|(\d{1,2})\/(20\d\d))(?![\d/-])/.exec(text);
  if (numeric) {
    const month = Number(numeric[2] ?? numeric[3]);
    return month >= 1 && month <= 12
      ? statementOf(text, numeric[0], month, Number(numeric[1] ?? numeric[4]))
      : null;
  }
  for (const match of text.matchAll(/\b([a-z]{3,9})\.?(?:\s+['’]?(20\d\d|\d\d))?(?!\w)/gi)) {
    const [whole, name = '', year] = match;
    const month = MONTH.findIndex(
      (one) => one === name.toLowerCase() || one.slice(0, 3) === name.toLowerCase(),
    );
    if (month >= 0)
      return statementOf(text, whole, month + 1, year === undefined ? null : 2000 + (Number(year) % 100));
  }
  return null;
}

function statementOf(text: string, said: string, month: number, year: number | null): StatementText {
  const provider = text
    .replace(said, ' ')
    .replace(/\bstatements?\b/i, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return { recognised: { kind: 'statement', month, year, provider }, rest: provider };
}

function distinct(found: readonly Recognised[]): Recognised[] {
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}

/** How the box says what it took the text for. */
export function recognisedAs(one: Recognised): string {
  switch (one.kind) {
    case 'uuid':
      return `ID ${one.value}`;
    case 'email':
      return `Email ${one.value}`;
    case 'trn':
      return `TRN ${one.value}`;
    case 'urn':
      return `URN ${one.value}`;
    case 'ticket':
      return `Ticket ${one.value}`;
    case 'postcode':
      return `Postcode ${one.value.slice(0, -3)} ${one.value.slice(-3)}`;
    case 'statement':
      return `Statement ${monthName(one.month)}${one.year === null ? '' : ` ${one.year}`}`;
    case 'words':
      return `Name ${one.value}`;
  }
}

/** Whether finding by it finds out who somebody is. */
export const tellsWho = ({ kind }: Recognised): boolean =>
  kind === 'trn' || kind === 'email' || kind === 'words';

/** How the box says that there is nothing by it; null for what names no one record. */
export function nothingBy({ kind }: Recognised): string | null {
  return kind === 'words' || kind === 'statement' ? null : NOTHING[kind];
}

const NOTHING = {
  uuid: 'no record has it',
  email: 'nobody has it',
  trn: 'nobody has it',
  urn: 'no school has it',
  postcode: 'no school has it',
  ticket: 'nothing was done for it',
} as const;
