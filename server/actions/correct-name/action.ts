import { defineAction, type Told } from '../../audit/action.ts';
import { changesFirstAndLastWord } from '../../domain/person-name.ts';
import { schoolsToday } from '../../records/schools-of-a-teacher.ts';
import { TeacherRecord } from '../../records/teacher.record.ts';
import { decide, type Facts, type Outcome, steps } from './rule.ts';

interface Found extends Facts {
  readonly teacher: TeacherRecord;
  readonly schoolIds: readonly string[];
}

export const correctName = defineAction<
  { teacherId: string },
  { correctedName?: string | null | undefined },
  Found,
  Outcome
>({
  name: 'correct-name',
  called: 'correct a name',
  allowed: ['support'],
  on: [{ type: 'Teacher', may: 'mayCorrectName', id: 'teacherId' }],

  async gather(look, { teacherId }) {
    const teacher = await look.take(TeacherRecord, teacherId);
    return { teacher, schoolIds: await schoolsToday(look.em, teacherId, look.today) };
  },

  steps,
  decide: (facts, { correctedName }) => decide(facts, correctedName),

  apply(_look, outcome, { teacher }) {
    switch (outcome.is) {
      case 'corrected':
        teacher.correctedName = outcome.name;
        break;
      case 'back to the register':
        teacher.correctedName = null;
        break;
    }
  },

  tell: (outcome, { teacher, schoolIds }) => ({
    sentence: sentence(outcome, teacher.name),
    subjects: [{ type: 'Teacher', id: teacher.id }, ...schoolIds.map((id) => ({ type: 'School', id }))],
    notices: notices(outcome, teacher.name),
  }),
});

function sentence(outcome: Outcome, before: string): Told['sentence'] {
  switch (outcome.is) {
    case 'corrected':
      return `Corrected the name of ${before} to ${outcome.name}`;
    case 'back to the register':
      return `Put the register’s name, ${outcome.name}, back for ${before}`;
  }
}

function notices(outcome: Outcome, before: string): string[] {
  const check = changesFirstAndLastWord(before, outcome.name)
    ? ['The first and the last word of the name both change. Check that this is the same person.']
    : [];
  const seen = `Schools, appropriate bodies and lead providers will see the name ${outcome.name}.`;
  switch (outcome.is) {
    case 'corrected':
      return outcome.registerName
        ? [...check, seen, `The register’s name, ${outcome.registerName}, is kept beside it.`]
        : [...check, seen];
    case 'back to the register':
      return [...check, seen];
  }
}
