import { dayInWords, shortInstant } from '../parts/days.ts';
import { inWords } from '../parts/names.ts';
import { type Status, statusOfState } from '../parts/statuses.tsx';
import type { DeclarationOnPage, StatementOfDeclaration } from './declaration-queries.ts';

type Step = DeclarationOnPage['path'][number];

/** One stop of a declaration's way: where it stood, or will. */
export interface Stop {
  readonly key: string;
  readonly status: Status;
  readonly when: 'passed' | 'now' | 'coming';
  /** When and by whom; or on what it waits. */
  readonly words: string;
  /** What was done, for whoever asks why. */
  readonly event?: { readonly id: string; readonly sentence: string };
}

/** From receipt to where it stands, and from there to where it would end by itself. */
export function stopsOf(declaration: DeclarationOnPage): readonly Stop[] {
  const { path, createdAt, leadProvider } = declaration;
  const [first] = path;
  const received: Stop = {
    key: 'received',
    status: statusOfState('no_payment'),
    when: 'passed',
    words: `${shortInstant(createdAt)}, from ${leadProvider.name}`,
    ...(first?.state === 'no_payment' && { event: eventOf(first) }),
  };
  const since = path.slice(first?.state === 'no_payment' ? 1 : 0);
  const been = [received, ...since.map((step, at) => stopOf(step, since[at - 1] ?? first))];
  return [
    ...been.map((stop, at) => (at === been.length - 1 ? { ...stop, when: 'now' as const } : stop)),
    ...toCome(declaration),
  ];
}

function stopOf(step: Step, before: Step | undefined): Stop {
  return {
    key: step.event.id,
    status:
      before && before !== step && before.state === step.state ? movedTo(step) : statusOfState(step.state),
    when: 'passed',
    words: `${shortInstant(step.event.recordedAt)}, ${step.event.actor.name}`,
    event: eventOf(step),
  };
}

const movedTo = ({ clawbackStatement, paymentStatement }: Step): Status => [
  'neutral',
  `Moved to ${(clawbackStatement ?? paymentStatement)?.name ?? 'no statement'}`,
];

const eventOf = ({ event: { id, sentence, action } }: Step) => ({
  id,
  sentence: sentence ?? inWords(action),
});

function toCome(declaration: DeclarationOnPage): readonly Stop[] {
  const { paymentStatement: pays, clawbackStatement: takesBack, state } = declaration;
  switch (state) {
    case 'no_payment':
      return [
        coming('eligible', 'Once nothing stands in the way'),
        coming('payable', 'After the deadline of its statement'),
        coming('paid', 'When that statement is authorised'),
      ];
    case 'eligible':
      return pays ? [coming('payable', afterDeadline(pays)), coming('paid', whenAuthorised(pays))] : [];
    case 'payable':
      return pays ? [coming('paid', whenAuthorised(pays))] : [];
    case 'awaiting_clawback':
      return takesBack ? [coming('clawed_back', whenAuthorised(takesBack))] : [];
    case 'paid':
    case 'voided':
    case 'clawed_back':
      return [];
  }
}

const coming = (state: DeclarationOnPage['state'], words: string): Stop => ({
  key: `coming ${state}`,
  status: statusOfState(state),
  when: 'coming',
  words,
});

const afterDeadline = ({ name, deadlineDate }: StatementOfDeclaration) =>
  `After ${dayInWords(deadlineDate)}, the deadline of ${name}`;

const whenAuthorised = ({ name, paymentDate }: StatementOfDeclaration) =>
  `When ${name} is authorised; its payment date is ${dayInWords(paymentDate)}`;

/** A statement that the declaration is or was on. */
export interface OnStatement {
  readonly key: string;
  readonly statement: StatementOfDeclaration;
  readonly takesBack: boolean;
  readonly isNow: boolean;
  /** From the event that put it there to the one that took it off. */
  readonly from: Step['event'];
  readonly until: Step['event'] | null;
}

/** Every statement it is or was on, the first one first. */
export function statementsOf({ path }: Pick<DeclarationOnPage, 'path'>): readonly OnStatement[] {
  const on: OnStatement[] = [];
  for (const takesBack of [false, true]) {
    let open: OnStatement | undefined;
    for (const { event, ...step } of path) {
      const statement = takesBack ? step.clawbackStatement : step.paymentStatement;
      if (statement?.id === open?.statement.id) continue;
      if (open) on.push({ ...open, isNow: false, until: event });
      open = statement
        ? {
            key: `${event.id} ${statement.id}`,
            statement,
            takesBack,
            isNow: true,
            from: event,
            until: null,
          }
        : undefined;
    }
    if (open) on.push(open);
  }
  return on;
}
