import { when } from '../parts/days.ts';

interface Period {
  readonly startedOn: string;
  readonly finishedOn?: string | null;
}

interface Training extends Period {
  readonly trainingProgramme: string;
  readonly leadProvider?: { readonly name: string } | null;
}

interface Stay extends Period {
  readonly trainingPeriods: readonly Training[];
}

interface Life {
  readonly ectAtSchoolPeriods: readonly Stay[];
  readonly mentorAtSchoolPeriods: readonly Stay[];
}

/** What they are or were: 'ECT', 'Mentor' or both. */
export const rolesOf = ({ ectAtSchoolPeriods, mentorAtSchoolPeriods }: Life): string =>
  [ectAtSchoolPeriods.length > 0 && 'ECT', mentorAtSchoolPeriods.length > 0 && 'Mentor']
    .filter(Boolean)
    .join(' and ');

const stays = ({ ectAtSchoolPeriods, mentorAtSchoolPeriods }: Life) => [
  ...ectAtSchoolPeriods,
  ...mentorAtSchoolPeriods,
];

/** Where they are today; a mentor may be at several schools. */
export function schoolsNow<School extends { readonly id: string }>(
  life: {
    ectAtSchoolPeriods: readonly (Period & { readonly school: School })[];
    mentorAtSchoolPeriods: readonly (Period & { readonly school: School })[];
  },
  on: string,
): readonly School[] {
  const now = [...life.ectAtSchoolPeriods, ...life.mentorAtSchoolPeriods].filter(
    (stay) => when(stay, on) === 'now',
  );
  return [...new Map(now.map(({ school }) => [school.id, school])).values()];
}

/** Who trains them today, or that the school does. */
export function providerNow(life: Life, on: string): string | null {
  const training = stays(life)
    .flatMap(({ trainingPeriods }) => trainingPeriods)
    .find((period) => when(period, on) === 'now');
  if (!training) return null;
  return training.trainingProgramme === 'school_led'
    ? 'School-led'
    : (training.leadProvider?.name ?? 'Not confirmed');
}

/** The training that counts today, else the newest. */
export function trainingNow<Trained extends Training>(
  life: {
    ectAtSchoolPeriods: readonly { trainingPeriods: readonly Trained[] }[];
    mentorAtSchoolPeriods: readonly { trainingPeriods: readonly Trained[] }[];
  },
  on: string,
): Trained | null {
  const all = [...life.ectAtSchoolPeriods, ...life.mentorAtSchoolPeriods].flatMap(
    ({ trainingPeriods }) => trainingPeriods,
  );
  return all.find((period) => when(period, on) === 'now') ?? all[0] ?? null;
}
