import type { Refusal } from '../domain/decision.ts';
import { sentencesOfMoney } from './sentences-of-money.ts';
import { sentencesOfPeople } from './sentences-of-people.ts';
import { sentencesOfSchools } from './sentences-of-schools.ts';

/**
 * What to tell a person whose change the database refused, by the name of the constraint. The rules refuse first and
 * know more; these speak when two people work at once, and for what a rule forgot.
 */
export const constraintSentences: Readonly<Record<string, string>> = {
  day_is_in_our_centuries: 'The date must be between 1 January 1900 and 31 December 2099. Check the year.',
  contract_year_is_in_our_century: 'The contract year must be between 2020 and 2099. Check the year.',
  ...sentencesOfPeople,
  ...sentencesOfSchools,
  ...sentencesOfMoney,
};

interface Violation {
  readonly code: string;
  readonly constraint: string;
  readonly table: string;
  readonly detail: string;
}

const RULE_BROKEN = ['23514', '23505', '23P01'];
const REFERENCE_BROKEN = '23503';

/** The refusal that a database exception stands for; null for one that only a fault of ours can cause. */
export function refusalFor(error: unknown): Refusal | null {
  if (!(error instanceof Error)) return null;
  const { code = '', constraint = '', table = '', detail = '' } = error as Partial<Violation>;
  const because = constraintSentences[constraint];
  if (because !== undefined && (RULE_BROKEN.includes(code) || code === REFERENCE_BROKEN))
    return { code: constraint.replaceAll('_', '-'), because };
  return code === REFERENCE_BROKEN ? brokenReference(table, detail) : null;
}

/** Either what is to be removed is still needed, or what is to be written needs a record that has gone. */
function brokenReference(table: string, detail: string): Refusal {
  return detail.includes('is not present')
    ? {
        code: 'needed-record-is-gone',
        because:
          'A record that this needs has been removed in the meantime. Load the page again and start over.',
      }
    : {
        code: 'still-needed',
        because: `It cannot be removed, because ${inWords(table)} depend on it. Change or remove those first.`,
      };
}

const inWords = (table: string): string =>
  table === ''
    ? 'other records'
    : table.replaceAll('_', ' ').replace(/^ect /, 'ECT ').replace(/^vat /, 'VAT ');
