import { type Day, earliest, longDay } from './day.ts';
import { overlaps, type Period } from './period.ts';
import { type Step, step } from './steps.ts';
import type { TeacherRole } from './teacher.ts';
import type { TrainingStatus } from './training.ts';

/** One of a person's trainings in one role. A school-led one has no lead provider. */
export interface Training extends Period {
  readonly id: string;
  readonly leadProvider: LeadProvider | null;
}

interface LeadProvider {
  readonly id: string;
  readonly name: string;
}

export interface TrainingFacts {
  readonly teacher: { readonly name: string };
  readonly role: TeacherRole;
  readonly training: Training;
  readonly status: TrainingStatus;
  /** All that the person had, has or will have in this role, at any school. */
  readonly allInRole: readonly Training[];
}

/**
 * Whose training this is to change: a lead provider's, and its latest with this person in this role. Lead providers
 * know a training by the person alone, so only the latest one can be meant (section 4.3).
 */
export function ledSteps({ teacher, training, allInRole }: TrainingFacts): Step[] {
  const { leadProvider } = training;
  const later =
    leadProvider &&
    allInRole.find(
      (other) => other.startedOn > training.startedOn && other.leadProvider?.id === leadProvider.id,
    );
  const led = step(
    'A lead provider leads the training.',
    leadProvider?.name ?? 'The school leads it',
    leadProvider === null && {
      code: 'school-led',
      because: `The school leads this training of ${teacher.name}, so no lead provider can withdraw, defer or resume it. Change the training programme instead.`,
    },
  );
  if (led.refusal) return [led];
  return [
    led,
    step(
      'It is the latest with its lead provider.',
      later ? `Later training from ${longDay(later.startedOn)}` : 'None is later',
      later
        ? {
            code: 'later-training',
            because: `${teacher.name} has later training with ${leadProvider.name}, from ${longDay(later.startedOn)}. Choose that training instead.`,
          }
        : null,
    ),
  ];
}

/** Training stops only after it has gone on for a day: until then nobody knows whether it began (OP-13, OP-14). */
export function stoppableSteps(facts: TrainingFacts, deed: 'withdraw' | 'defer', today: Day): Step[] {
  const { teacher, training } = facts;
  const name = training.leadProvider?.name ?? 'the school';
  const begins = longDay(training.startedOn);
  const begun = step(
    'It has begun.',
    `From ${begins}`,
    training.startedOn > today && {
      code: 'not-begun',
      because: `${teacher.name}’s training with ${name} begins on ${begins}. What has not begun cannot be stopped: report that they leave, or change the lead provider.`,
    },
  );
  if (begun.refusal) return [...ledSteps(facts), begun];
  return [
    ...ledSteps(facts),
    begun,
    step(
      'It began before today.',
      `From ${begins}`,
      training.startedOn === today && {
        code: 'begun-today',
        because: `${teacher.name}’s training with ${name} begins today. ${deed === 'withdraw' ? 'Withdraw' : 'Defer'} it tomorrow.`,
      },
    ),
  ];
}

/** The lead provider of training that steps have found one for. */
export function leadProviderOf({ training }: TrainingFacts): LeadProvider {
  if (!training.leadProvider) throw new Error('The steps have let training through that no provider leads');
  return training.leadProvider;
}

/** A training that was deferred or withdrawn. */
export interface StoppedTraining {
  readonly leadProvider: LeadProvider;
  readonly lastDay: Day;
}

/** A training that stops today has today as its last day, unless it ended before or ends today anyway. */
export const lastDayWhenStopped = ({ finishedOn }: Period, today: Day): Day =>
  finishedOn === null ? today : earliest(finishedOn, today);

/** The first of the person's other trainings on one of these days: nobody is trained twice in a role (INV-04). */
export const trainingInTheWay = (facts: TrainingFacts, days: Period): Training | null =>
  facts.allInRole.find((other) => overlaps(other, days)) ?? null;

/** 'ECT training', as sentences say it. */
export const trainingInWords = (role: TeacherRole): string =>
  role === 'ect' ? 'ECT training' : 'mentor training';

interface Stopped {
  readonly teacher: string;
  readonly leadProvider: string;
  readonly as: 'deferred' | 'withdrawn';
  /** As people read it: 'Parental leave'. */
  readonly reason: string;
  readonly lastDay: Day;
  /** The lead provider has confirmed the partnership, and so sees the training. */
  readonly isConfirmed: boolean;
  /** Declarations of this training that are neither voided nor clawed back. */
  readonly liveDeclarations: number;
}

/** Who notices that a training stops, and what does not: no declaration is touched, paid or not. */
export function noticesOfStopping(stopped: Stopped): string[] {
  const { teacher, leadProvider, as, reason, lastDay, liveDeclarations } = stopped;
  const seen = stopped.isConfirmed
    ? `${leadProvider} will see ${teacher} as ${as}, with the reason “${reason}” and ${longDay(lastDay)} as the last day.`
    : `${leadProvider} has not confirmed the partnership with the school, so it does not see this training.`;
  const declarations =
    liveDeclarations === 0
      ? []
      : [
          `${liveDeclarations === 1 ? 'One declaration stays' : `${liveDeclarations} declarations stay`} as declared, and so does what is paid for them. Void what should not have been declared.`,
        ];
  return [seen, ...declarations];
}
