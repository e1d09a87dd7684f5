import type { StatementCheckPartsFragment } from '../gql/graphql.ts';

type Check = Pick<StatementCheckPartsFragment, 'number' | 'outcome'>;

/** 'All 12 hold.', '9 of 12 hold: check 3 blocks; checks 8 and 10 need a remark.': what one looks for before one reads the list. */
export function checksInWords(checks: readonly Check[]): string {
  const held = checks.filter(({ outcome }) => outcome === 'holds').length;
  if (held === checks.length) return `All ${checks.length} hold.`;
  const said = [
    saying(checks, 'blocks', 'blocks', 'block'),
    saying(checks, 'needs_remark', 'needs a remark', 'need a remark'),
  ].filter(Boolean);
  return `${held} of ${checks.length} hold: ${said.join('; ')}.`;
}

function saying(checks: readonly Check[], wanted: Check['outcome'], one: string, many: string): string {
  const numbers = checks.filter(({ outcome }) => outcome === wanted).map(({ number }) => String(number));
  const last = numbers.pop();
  if (last === undefined) return '';
  return numbers.length === 0 ? `check ${last} ${one}` : `checks ${numbers.join(', ')} and ${last} ${many}`;
}
