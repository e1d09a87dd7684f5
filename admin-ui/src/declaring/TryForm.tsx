import Button from '@mui/material/Button';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { DayField } from '../fields/DayField.tsx';
import { ErrorSummary } from '../fields/ErrorSummary.tsx';
import { periodInWords, shortDay } from '../parts/days.ts';
import { declarationTypeInWords, evidenceInWords } from '../parts/names.ts';
import type { Declarable } from './declaring-queries.ts';
import { trainingInWords } from './training-in-words.ts';
import type { Tried } from './tried.ts';

interface Props {
  trainings: readonly Declarable[];
  tried: Tried;
  onTry: (tried: Tried) => void;
}

/** The choices are those of the training's schedule; whether they do, the rules say. */
export function TryForm({ trainings, tried, onTry }: Props) {
  const form = useForm<Tried>({ defaultValues: tried, shouldFocusError: false, reValidateMode: 'onSubmit' });
  const submitted = form.handleSubmit((typed) => onTry(typed));
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={(event) => void submitted(event)}>
        <ErrorSummary refusal={null} fault={null} />
        {trainings.length > 1 && (
          <ChoiceField
            name="trainingPeriodId"
            label="For which training?"
            choices={trainings.map((training) => ({
              value: training.id,
              words: trainingInWords(training),
              hint: periodInWords(training.startedOn, training.finishedOn),
            }))}
          />
        )}
        <OfTraining trainings={trainings} />
        <Button type="submit" variant="contained">
          Try this declaration
        </Button>
      </form>
    </FormProvider>
  );
}

function OfTraining({ trainings }: { trainings: readonly Declarable[] }) {
  const [trainingPeriodId, declarationType] = useWatch<Tried, ['trainingPeriodId', 'declarationType']>({
    name: ['trainingPeriodId', 'declarationType'],
  });
  const milestones = trainings.find(({ id }) => id === trainingPeriodId)?.declarableMilestones ?? [];
  const evidence = milestones.find((one) => one.declarationType === declarationType)?.evidenceTypes ?? [];
  return (
    <>
      <ChoiceField
        name="declarationType"
        label="Which milestone was reached?"
        missing="Choose the milestone that was reached"
        choices={milestones.map((milestone) => ({
          value: milestone.declarationType,
          words: declarationTypeInWords(milestone.declarationType),
          hint: milestone.milestoneDate
            ? `${shortDay(milestone.startDate)} to ${shortDay(milestone.milestoneDate)}`
            : `From ${shortDay(milestone.startDate)}`,
        }))}
      />
      <DayField name="declarationDate" label="Day on which it was reached" />
      {evidence.length > 0 && (
        <ChoiceField
          name="evidenceType"
          label="Which evidence does the lead provider hold?"
          choices={evidence.map((value) => ({ value, words: evidenceInWords(value) }))}
        />
      )}
    </>
  );
}
