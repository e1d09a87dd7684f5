import type {
  ClawbackStatus,
  InductionOutcome,
  PaymentStatus,
  SchoolStatus,
  TrainingStatus,
} from '../gql/graphql.ts';
import type { ToneName } from '../theme/tokens.ts';
import { type When, when } from './days.ts';
import { StatusTag } from './StatusTag.tsx';

type Words<Status extends string> = Readonly<Record<Status, readonly [ToneName, string]>>;

const payment: Words<PaymentStatus> = {
  no_payment: ['neutral', 'Received'],
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

const time: Words<When> = { now: ['good', 'Now'], past: ['neutral', 'Ended'], future: ['coming', 'To come'] };

const outcome: Words<InductionOutcome> = { pass: ['good', 'Passed'], fail: ['bad', 'Failed'] };

function tagOf<Status extends string>(words: Words<Status>, status: Status) {
  const [tone, text] = words[status];
  return <StatusTag tone={tone}>{text}</StatusTag>;
}

interface Declared {
  paymentStatus: PaymentStatus;
  clawbackStatus: ClawbackStatus;
}

/** Where a declaration stands: on its way to being paid, or on its way back. */
export function DeclarationTag({ paymentStatus, clawbackStatus }: Declared) {
  return clawbackStatus === 'no_clawback' ? tagOf(payment, paymentStatus) : tagOf(clawback, clawbackStatus);
}

export const TrainingTag = ({ status }: { status: TrainingStatus }) => tagOf(training, status);
export const SchoolTag = ({ status }: { status: SchoolStatus }) => tagOf(school, status);
export const OutcomeTag = (props: { outcome: InductionOutcome }) => tagOf(outcome, props.outcome);

export function WhenTag({
  period,
}: {
  period: { startedOn: string; finishedOn?: string | null | undefined };
}) {
  return tagOf(time, when(period));
}
