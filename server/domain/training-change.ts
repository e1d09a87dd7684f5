import { type Day, earliest, longDay } from './day.ts';
import { agree, type Decision, refuse } from './decision.ts';
import { overlaps, type Period } from './period.ts';
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
export function ledTraining({ teacher, training, allInRole }: TrainingFacts): Decision<LeadProvider> {
  const { leadProvider } = training;
  if (!leadProvider)
    return refuse(
      'school-led',
      `The school leads this training of ${teacher.name}, so no lead provider can withdraw, defer or resume it. Change the training programme instead.`,
    );
  const later = allInRole.find(
    (other) => other.startedOn > training.startedOn && other.leadProvider?.id === leadProvider.id,
  );
  if (later)
    return refuse(
      'later-training',
      `${teacher.name} has later training with ${leadProvider.name}, from ${longDay(later.startedOn)}. Choose that training instead.`,
    );
  return agree(leadProvider);
}

/** Training stops only after it has gone on for a day: until then nobody knows whether it began (OP-13, OP-14). */
export function stoppableTraining(
  facts: TrainingFacts,
  deed: 'withdraw' | 'defer',
  today: Day,
): Decision<LeadProvider> {
  const led = ledTraining(facts);
  if (!led.agreed) return led;
  const { teacher, training } = facts;
  const { name } = led.outcome;
  if (training.startedOn > today)
    return refuse(
      'not-begun',
      `${teacher.name}’s training with ${name} begins on ${longDay(training.startedOn)}. What has not begun cannot be stopped: report that they leave, or change the lead provider.`,
    );
  if (training.startedOn === today)
    return refuse(
      'begun-today',
      `${teacher.name}’s training with ${name} begins today. ${deed === 'withdraw' ? 'Withdraw' : 'Defer'} it tomorrow.`,
    );
  return led;
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
