import { when } from '../parts/days.ts';

interface Training {
  readonly startedOn: string;
  readonly finishedOn?: string | null;
  readonly trainingProgramme: string;
  readonly leadProvider?: { readonly name: string } | null;
}

interface Stay {
  readonly startedOn: string;
  readonly finishedOn?: string | null;
  readonly school: { readonly name: string };
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
export const schoolsNow = (life: Life, on: string): string => {
  const names = stays(life)
    .filter((stay) => when(stay, on) === 'now')
    .map(({ school }) => school.name);
  return [...new Set(names)].join(', ');
};

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
export function trainingNow<Period extends Training>(
  life: {
    ectAtSchoolPeriods: readonly { trainingPeriods: readonly Period[] }[];
    mentorAtSchoolPeriods: readonly { trainingPeriods: readonly Period[] }[];
  },
  on: string,
): Period | null {
  const all = [...life.ectAtSchoolPeriods, ...life.mentorAtSchoolPeriods].flatMap(
    ({ trainingPeriods }) => trainingPeriods,
  );
  return all.find((period) => when(period, on) === 'now') ?? all[0] ?? null;
}
