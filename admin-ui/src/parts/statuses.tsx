import type {
  ClawbackStatus,
  DeclarationState,
  InductionOutcome,
  PaymentStatus,
  SchoolStatus,
  StatementStatus,
  TrainingStatus,
} from '../gql/graphql.ts';
import type { ToneName } from '../theme/tokens.ts';
import { useToday } from '../travel/useTravel.ts';
import { today, type When, when } from './days.ts';
import { StatusTag } from './StatusTag.tsx';

type Words<Code extends string> = Readonly<Record<Code, readonly [ToneName, string]>>;

const payment: Words<PaymentStatus> = {
  no_payment: ['neutral', 'Submitted'],
  eligible: ['busy', 'Eligible'],
  payable: ['busy', 'Payable'],
  paid: ['good', 'Paid'],
  voided: ['bad', 'Voided'],
};

const clawback: Words<Exclude<ClawbackStatus, 'no_clawback'>> = {
  awaiting_clawback: ['warning', 'Awaiting clawback'],
  clawed_back: ['bad', 'Clawed back'],
};

const training: Words<TrainingStatus> = {
  active: ['good', 'Active'],
  deferred: ['warning', 'Deferred'],
  withdrawn: ['bad', 'Withdrawn'],
};

const school: Words<SchoolStatus> = {
  open: ['good', 'Open'],
  closed: ['bad', 'Closed'],
  proposed_to_close: ['warning', 'Proposed to close'],
  proposed_to_open: ['coming', 'Proposed to open'],
};

const statement: Words<StatementStatus> = {
  open: ['neutral', 'Open'],
  payable: ['warning', 'Payable'],
  submitted: ['busy', 'Submitted'],
  authorised: ['good', 'Authorised'],
  paid: ['good', 'Paid'],
};

const time: Words<When> = { now: ['good', 'Now'], past: ['neutral', 'Ended'], future: ['coming', 'To come'] };
const ON_THAT_DAY: Status = ['good', 'Then'];

const outcome: Words<InductionOutcome> = { pass: ['good', 'Passed'], fail: ['bad', 'Failed'] };

/** A status as a tone and a word. */
export type Status = readonly [tone: ToneName, word: string];

interface Period {
  readonly startedOn: string;
  readonly finishedOn?: string | null | undefined;
}

interface Declared {
  readonly paymentStatus: PaymentStatus;
  readonly clawbackStatus: ClawbackStatus;
}

/** What holds on another day than today holds then: ‘now’ is said of the present alone. */
export function statusInTime(period: Period, on: string): Status {
  const place = when(period, on);
  return place === 'now' && on !== today() ? ON_THAT_DAY : time[place];
}
export const outcomeOf = (reached: InductionOutcome): Status => outcome[reached];

/** Training that ran its time, or has not begun, is not active whatever its status. */
export const statusOfTraining = (period: Period & { readonly status: TrainingStatus }, on: string): Status =>
  period.status === 'active' && when(period, on) !== 'now'
    ? statusInTime(period, on)
    : training[period.status];

/** Where a declaration stands: on its way to being paid, or on its way back. */
export const statusOfDeclaration = ({ paymentStatus, clawbackStatus }: Declared): Status =>
  clawbackStatus === 'no_clawback' ? payment[paymentStatus] : clawback[clawbackStatus];

const states: Words<DeclarationState> = { ...payment, ...clawback };

const wordsOf = <Code extends string>(statuses: Words<Code>) =>
  Object.fromEntries(Object.entries<Status>(statuses).map(([code, [, word]]) => [code, word])) as Readonly<
    Record<Code, string>
  >;

/** Every state of a record with its word. */
export const declarationStates = wordsOf(states);
export const schoolStates = wordsOf(school);
export const statementStates = wordsOf(statement);
export const trainingStates = wordsOf(training);

export const statusOfState = (state: DeclarationState): Status => states[state];

export function TagOf({ status: [tone, word] }: { status: Status }) {
  return <StatusTag tone={tone}>{word}</StatusTag>;
}

export const DeclarationTag = (declaration: Declared) => <TagOf status={statusOfDeclaration(declaration)} />;
export const TrainingTag = (props: { training: Parameters<typeof statusOfTraining>[0] }) => (
  <TagOf status={statusOfTraining(props.training, useToday())} />
);
export const SchoolTag = ({ status }: { status: SchoolStatus }) => <TagOf status={school[status]} />;
export const StatementTag = ({ status }: { status: StatementStatus }) => <TagOf status={statement[status]} />;
export const OutcomeTag = (props: { outcome: InductionOutcome }) => <TagOf status={outcome[props.outcome]} />;
export const WhenTag = ({ period }: { period: Period }) => (
  <TagOf status={statusInTime(period, useToday())} />
);
