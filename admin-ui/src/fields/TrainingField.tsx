import Box from '@mui/material/Box';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import { type Question, question } from '../data/question.ts';
import type { TrainingToPickFragment, TrainingsToPickQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { periodInWords } from '../parts/days.ts';
import { nameOf } from '../parts/names.ts';
import { describedBy, Field, idOf } from './Field.tsx';
import { Picker } from './Picker.tsx';

const TrainingsToPickDocument = graphql(/* GraphQL */ `
  query TrainingsToPick($q: String!, $leadProviderId: ID!) {
    teachers(filter: { q: $q, leadProviderId: $leadProviderId }, page: { page: 1, perPage: 10 }) {
      items {
        id
        name
        trn
        ectAtSchoolPeriods {
          id
          school {
            id
            name
          }
          trainingPeriods {
            ...TrainingToPick
          }
        }
        mentorAtSchoolPeriods {
          id
          school {
            id
            name
          }
          trainingPeriods {
            ...TrainingToPick
          }
        }
      }
    }
  }

  fragment TrainingToPick on TrainingPeriod {
    id
    role
    startedOn
    finishedOn
    leadProvider {
      id
    }
    schedule {
      id
      contractPeriodYear
    }
  }
`);

/** Which trainings may be chosen. */
interface Like {
  readonly leadProviderId: string;
  readonly contractPeriodYear: number;
  readonly role: string;
}

interface Found {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
}

const HINT = 'Type the person’s name or TRN, then choose their training with the same lead provider';

/** One training of one person out of all, among those with a lead provider, of a year, in a role. */
export function TrainingField({ name, label, like }: { name: string; label: string; like: Like }) {
  const { field, fieldState } = useController({
    name,
    rules: { required: 'Choose whose it is from the list' },
  });
  const [chosen, setChosen] = useState<Found | null>(null);
  const error = fieldState.error?.message;
  return (
    <Field name={name} label={label} hint={HINT} error={error}>
      <Picker
        id={idOf(name)}
        chosen={chosen}
        onChoose={(training) => {
          setChosen(training);
          field.onChange(training?.id ?? '');
        }}
        find={(q) => trainingsFor(q, like)}
        describedBy={describedBy(name, HINT, error)}
        isWrong={error !== undefined}
        inputRef={field.ref}
      />
      {chosen && <Box sx={{ mt: 0.5, fontSize: '0.875rem' }}>{chosen.detail}</Box>}
    </Field>
  );
}

const trainingsFor = (q: string, like: Like): Question<Found[]> =>
  question(TrainingsToPickDocument, { q, leadProviderId: like.leadProviderId }, ({ teachers }) =>
    teachers.items.flatMap((teacher) => trainingsOf(teacher, like)),
  );

type Teacher = TrainingsToPickQuery['teachers']['items'][number];

const trainingsOf = (teacher: Teacher, like: Like): Found[] =>
  [...teacher.ectAtSchoolPeriods, ...teacher.mentorAtSchoolPeriods].flatMap(({ school, trainingPeriods }) =>
    trainingPeriods
      .filter((training) => isLike(training, like))
      .map(({ id, startedOn, finishedOn }) => ({
        id,
        label: nameOf(teacher),
        detail: `TRN ${teacher.trn ?? 'not recorded'} · ${school.name} · ${periodInWords(startedOn, finishedOn)}`,
      })),
  );

const isLike = ({ role, leadProvider, schedule }: TrainingToPickFragment, like: Like): boolean =>
  role === like.role &&
  leadProvider?.id === like.leadProviderId &&
  schedule?.contractPeriodYear === like.contractPeriodYear;
