import { deedNamed } from './name.ts';

/** What a deed is done to: an SDL type, its record, and how a test tells of one. */
export interface Noun {
  readonly type: string;
  /** The key of the input that holds its id. */
  readonly id: string;
  /** What the code calls one. */
  readonly variable: string;
  readonly record: string;
  readonly recordFile: string;
  /** The builders of test/stories that `told` uses. */
  readonly builders: readonly string[];
  readonly told: string;
  readonly may: (deed: string) => string;
}

const noun = (
  type: string,
  variable: string,
  recordFile: string,
  builders: readonly string[],
  told: string,
): Noun => ({
  type,
  id: `${variable}Id`,
  variable,
  record: `${type}Record`,
  recordFile,
  builders,
  told,
  may: (deed) => `may${deedNamed(deed).pascal}`,
});

export const nouns: Readonly<Record<string, Noun>> = {
  Teacher: noun('Teacher', 'teacher', 'teacher.record.ts', ['aTeacher'], 'aTeacher(story)'),
  School: noun('School', 'school', 'school.record.ts', ['aSchool'], 'aSchool(story)'),
  EctAtSchoolPeriod: noun(
    'EctAtSchoolPeriod',
    'stay',
    'at-school-period.record.ts',
    ['anEctAtSchool'],
    "anEctAtSchool(story, { startedOn: '2025-09-01' })",
  ),
  MentorAtSchoolPeriod: noun(
    'MentorAtSchoolPeriod',
    'stay',
    'at-school-period.record.ts',
    ['aMentor'],
    "aMentor(story, { startedOn: '2025-09-01' })",
  ),
  TrainingPeriod: noun(
    'TrainingPeriod',
    'trainingPeriod',
    'training-period.record.ts',
    ['adaInTraining'],
    '(await adaInTraining(story)).training',
  ),
  Declaration: noun(
    'Declaration',
    'declaration',
    'declaration.record.ts',
    ['adaInTraining', 'aDeclaration'],
    'aDeclaration(story, { training: (await adaInTraining(story)).training })',
  ),
};
