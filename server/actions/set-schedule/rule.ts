import { type Day, longDay } from '../../domain/day.ts';
import { agree, type Decision, type Refusal, refuse } from '../../domain/decision.ts';
import { type DeclarationType, declarationTypes } from '../../domain/declaration.ts';
import { notFrozen } from '../../domain/frozen.ts';
import { covers } from '../../domain/period.ts';
import type { Step } from '../../domain/steps.ts';
import { type ScheduleIdentifier, scheduleIdentifiers } from '../../domain/training.ts';
import { typeInSentence } from '../../domain/words.ts';

export interface Milestone {
  readonly declarationType: DeclarationType;
  readonly startDate: Day;
  readonly milestoneDate?: Day | null | undefined;
}

export interface Facts {
  readonly year: number;
  readonly frozen: boolean;
  /** The schedule as it is; null when the year has none of this name. */
  readonly milestones: readonly Milestone[] | null;
  /** Declarations that count of teachers on it: the first and the last day of each type. */
  readonly declared: readonly {
    readonly declarationType: DeclarationType;
    readonly first: Day;
    readonly last: Day;
    readonly count: number;
  }[];
}

export interface Form {
  readonly identifier: string;
  readonly milestones: readonly (Omit<Milestone, 'declarationType'> & { readonly declarationType: string })[];
}

const isIdentifier = (text: string): text is ScheduleIdentifier =>
  scheduleIdentifiers.some((one) => one === text);
const isMilestone = (one: Form['milestones'][number]): one is Milestone =>
  declarationTypes.some((type) => type === one.declarationType);

export interface Outcome {
  readonly identifier: ScheduleIdentifier;
  readonly milestones: readonly Milestone[];
  /** The types whose milestones are new, other or gone. */
  readonly changed: readonly DeclarationType[];
}

export const steps = ({ frozen }: Facts): Step[] => [notFrozen(frozen, 'its schedules stay as they are')];

const until = ({ milestoneDate }: Milestone): Day | null => milestoneDate ?? null;

/** A schedule with all its milestones, checked against every declaration made under it (T35, 1.5). */
export function decide({ year, milestones: before, declared }: Facts, form: Form): Decision<Outcome> {
  const { identifier } = form;
  const milestones = form.milestones.filter(isMilestone);
  if (!isIdentifier(identifier) || milestones.length < form.milestones.length)
    return refuse('no-such-schedule', 'Choose a schedule and types of declarations from the lists.');
  const wrong = wrongMilestones(year, identifier, milestones);
  if (wrong) return { agreed: false, refusal: wrong };
  const of = (list: readonly Milestone[], type: DeclarationType) =>
    list.find(({ declarationType }) => declarationType === type);
  const types = [
    ...new Set([...milestones, ...(before ?? [])].map(({ declarationType }) => declarationType)),
  ];
  const changed = types.filter((type) => {
    const [was, is] = [of(before ?? [], type), of(milestones, type)];
    return !was || !is || was.startDate !== is.startDate || until(was) !== until(is);
  });
  if (changed.length === 0)
    return refuse('nothing-to-change', 'The schedule says this already. Change at least one milestone.');
  for (const { declarationType, first, last, count } of declared) {
    const milestone = of(milestones, declarationType);
    if (!changed.includes(declarationType)) continue;
    if (!milestone)
      return refuse(
        'declarations-depend-on-it',
        `${count} ${typeInSentence(declarationType)} declarations were made under this schedule. Leave the milestone in.`,
      );
    const window = { startedOn: milestone.startDate, finishedOn: until(milestone) };
    const outside = [first, last].find((day) => !covers(window, day));
    if (outside)
      return refuse(
        'declarations-would-be-outside',
        `A ${typeInSentence(declarationType)} declaration is dated ${longDay(outside)}, outside those days. Choose days that cover it.`,
      );
  }
  return agree({ identifier, milestones, changed });
}

function wrongMilestones(
  year: number,
  identifier: ScheduleIdentifier,
  milestones: readonly Milestone[],
): Refusal | null {
  if (milestones.length === 0)
    return { code: 'no-milestone', because: 'A schedule has at least one milestone. Enter one.' };
  const types = milestones.map(({ declarationType }) => declarationType);
  if (new Set(types).size < types.length)
    return { code: 'milestone-twice', because: 'Each type has one milestone. Leave out the second.' };
  const extended = types.find((type) => type.startsWith('extended-'));
  if (extended && !identifier.startsWith('ecf-extended-'))
    return {
      code: 'only-extended-schedules',
      because: `Only extended schedules have a milestone for ${extended}. Leave it out.`,
    };
  for (const milestone of milestones) {
    const { declarationType, startDate } = milestone;
    const last = until(milestone);
    if (startDate < `${year}-06-01`)
      return {
        code: 'before-the-period',
        because: `The ${typeInSentence(declarationType)} milestone must start on 1 June ${year} or later. Check its first day.`,
      };
    if (last !== null && last <= startDate)
      return {
        code: 'ends-before-it-starts',
        because: `The deadline of the ${typeInSentence(declarationType)} milestone must be after its first day. Check both.`,
      };
  }
  return null;
}
