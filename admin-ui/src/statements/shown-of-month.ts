import type { StatementStep } from '../gql/graphql.ts';

/** Which statements of a month the board shows: all, those in a state, or those that wait for whoever looks. */
export type Chosen =
  | { readonly by: 'nothing' }
  | { readonly by: 'state'; readonly state: string }
  | { readonly by: 'whoever looks'; readonly step: StatementStep | null };

/** What is to be done with a statement: '8 to check and submit'. */
export const stepsInWords: Readonly<Record<StatementStep, string>> = {
  approve_adjustments: 'with an adjustment to approve',
  submit: 'to check and submit',
  authorise: 'to authorise',
  record_payment: 'to record as paid',
};

const ALL_STEPS = 'any';
const isStep = (text: string): text is StatementStep => Object.hasOwn(stepsInWords, text);

/** What the query of the board's address chooses. */
export function chosenIn(search: URLSearchParams): Chosen {
  const [state, step] = [search.get('state'), search.get('mine')];
  if (step !== null) return { by: 'whoever looks', step: isStep(step) ? step : null };
  return state === null ? { by: 'nothing' } : { by: 'state', state };
}

/** The query that chooses it. */
export function addressOf(chosen: Chosen): string {
  if (chosen.by === 'nothing') return '?';
  return chosen.by === 'state' ? `?state=${chosen.state}` : `?mine=${chosen.step ?? ALL_STEPS}`;
}

interface OnBoard {
  readonly status: string;
  readonly waiting: { readonly step?: StatementStep | null };
}

export function isShown({ status, waiting }: OnBoard, chosen: Chosen, isMine: boolean): boolean {
  if (chosen.by === 'nothing') return true;
  if (chosen.by === 'state') return status === chosen.state;
  return isMine && (chosen.step === null || waiting.step === chosen.step);
}

/** How the table is headed, and what stands there instead of no row. */
export function shownInWords(chosen: Chosen): { heading: string; empty: string } {
  if (chosen.by === 'nothing')
    return { heading: 'All statements', empty: 'No lead provider has a statement in this month.' };
  if (chosen.by === 'state')
    return {
      heading: `Statements that are ${chosen.state}`,
      empty: `No statement of this month is ${chosen.state}.`,
    };
  const what = chosen.step === null ? '' : ` ${stepsInWords[chosen.step]}`;
  return {
    heading: `Statements that wait for you${what}`,
    empty: `No statement of this month waits for you${what}.`,
  };
}
