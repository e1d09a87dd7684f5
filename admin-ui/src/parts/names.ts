import type { FeeType, TeacherRole } from '../gql/graphql.ts';

/** So many digits of an id tell records apart, for a role that is not sent names. */
export const TELLING_DIGITS = 8;

/** Keeps the digits on the line of what they belong to. */
const JOINED = '\u2060';

/** Someone's name, or the end of their id for a role that is not sent names. */
export const nameOf = ({ id, name }: { readonly id: string; readonly name?: string | null }): string =>
  name ?? `Teacher …${JOINED}${id.slice(-TELLING_DIGITS)}`;

/** A code of the service as words: 'left_teaching_profession' → 'Left teaching profession'. */
export function inWords(code: string): string {
  const words = code.replace(/[_-]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Codes with their words, as choices. */
export const choicesOf = <Code extends string>(words: Readonly<Record<Code, string>>) =>
  (Object.entries(words) as [Code, string][]).map(([value, said]) => ({ value, words: said }));

/** 'ecf-standard-september' → 'Standard September'. */
export function scheduleInWords({
  identifier,
  contractPeriodYear,
}: {
  identifier: string;
  contractPeriodYear: number;
}): string {
  const [, kind = '', month = ''] = identifier.split('-');
  return `${inWords(kind)} ${inWords(month)} ${contractPeriodYear}`;
}

/** What a statement pays. */
export const feeTypeInWords = (type: FeeType): string =>
  type === 'output' ? 'Outputs and service fee' : 'Service fee only';

/** As what somebody is trained. */
export const roleInWords = (role: TeacherRole): string => (role === 'ect' ? 'ECT' : 'Mentor');

/** What the register says of an induction. */
export const inductionStatuses: Readonly<Record<string, string>> = {
  None: 'None',
  RequiredToComplete: 'Required to complete',
  InProgress: 'In progress',
  Passed: 'Passed',
  Failed: 'Failed',
  FailedInWales: 'Failed in Wales',
  Exempt: 'Exempt',
};

/** 'retained-1' → 'Retained 1'. */
export const declarationTypeInWords = (type: string): string => inWords(type);

/** '75-percent-engagement-met' → '75% engagement met'. */
export const evidenceInWords = (type: string): string =>
  inWords(type)
    .replace(/^75 percent/, '75%')
    .replace(/^Self study/, 'Self-study');
