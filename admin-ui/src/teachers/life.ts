import { when } from '../parts/days.ts';

interface Period {
  readonly startedOn: string;
  readonly finishedOn?: string | null;
}

interface Stoppable extends Period {
  readonly status: string;
}

interface Life<Stay> {
  readonly ectAtSchoolPeriods: readonly Stay[];
  readonly mentorAtSchoolPeriods: readonly Stay[];
}

const stays = <Stay>({ ectAtSchoolPeriods, mentorAtSchoolPeriods }: Life<Stay>): readonly Stay[] => [
  ...ectAtSchoolPeriods,
  ...mentorAtSchoolPeriods,
];

/** What they are or were: 'ECT', 'Mentor' or both. */
export const rolesOf = ({ ectAtSchoolPeriods, mentorAtSchoolPeriods }: Life<unknown>): string =>
  [ectAtSchoolPeriods.length > 0 && 'ECT', mentorAtSchoolPeriods.length > 0 && 'Mentor']
    .filter(Boolean)
    .join(' and ');

/** Where they are today; a mentor may be at several schools. */
export function schoolsNow<School extends { readonly id: string }>(
  life: Life<Period & { readonly school: School }>,
  on: string,
): readonly School[] {
  const now = stays(life).filter((stay) => when(stay, on) === 'now');
  return [...new Map(now.map(({ school }) => [school.id, school])).values()];
}

/** Who leads a training. */
export const withWhom = (training: {
  readonly trainingProgramme: string;
  readonly leadProvider?: { readonly name: string } | null;
}): string =>
  training.trainingProgramme === 'school_led'
    ? 'School-led'
    : (training.leadProvider?.name ?? 'Lead provider not confirmed');

/** The training of a day. */
export const trainingOn = <Training extends Period>(
  life: Life<{ readonly trainingPeriods: readonly Training[] }>,
  day: string,
): Training | undefined =>
  stays(life)
    .flatMap(({ trainingPeriods }) => trainingPeriods)
    .find((period) => when(period, day) === 'now');

/** Who trains them on a day: where nobody does, whoever is to go on after a deferral where they are. */
export const providedOn = <Training extends Stoppable>(
  life: Life<Period & { readonly trainingPeriods: readonly Training[] }>,
  day: string,
): Training | undefined =>
  trainingOn(life, day) ??
  stays(life)
    .filter((stay) => when(stay, day) === 'now')
    .map(({ trainingPeriods }) => providedAt(trainingPeriods, day))
    .find((training) => training !== undefined);

/** The same of one stay, whose training is told newest first. */
export function providedAt<Training extends Stoppable>(
  trainings: readonly Training[],
  day: string,
): Training | undefined {
  const [newest] = trainings;
  const held = trainings.find((period) => when(period, day) === 'now');
  return held ?? (newest?.status === 'deferred' ? newest : undefined);
}

/** The training that counts on a day: its own, else the newest. */
export const trainingNow = <Training extends Period>(
  life: Life<{ readonly trainingPeriods: readonly Training[] }>,
  on: string,
): Training | null =>
  trainingOn(life, on) ?? stays(life).flatMap(({ trainingPeriods }) => trainingPeriods)[0] ?? null;
