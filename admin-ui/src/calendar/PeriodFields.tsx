import { ChoiceField, DayField } from '../deeds/in-dialogs.ts';

const YES_NO = [
  { value: 'yes', words: 'Yes' },
  { value: 'no', words: 'No' },
] as const;

/** A question with yes and no. */
export const YesNo = ({ name, label, hint }: { name: string; label: string; hint?: string }) => (
  <ChoiceField
    name={name}
    label={label}
    {...(hint !== undefined && { hint })}
    missing="Choose yes or no"
    choices={YES_NO}
  />
);

/** The days and the switches of a contract period. */
export function PeriodFields() {
  return (
    <>
      <DayField name="startedOn" label="First day" hint="Usually 1 June" />
      <DayField name="finishedOn" label="Last day" hint="Usually 31 May of the next year" />
      <YesNo name="enabled" label="Do schools register for it?" />
      <YesNo
        name="mentorFundingEnabled"
        label="Are mentors paid at a flat rate?"
        hint="As from 2025, for started and completed only"
      />
      <YesNo name="detailedEvidenceTypesEnabled" label="Does every declaration need evidence?" />
      <YesNo name="upliftFeesEnabled" label="May started declarations earn an uplift?" hint="As until 2024" />
    </>
  );
}

interface Typed {
  readonly startedOn: string;
  readonly finishedOn: string;
  readonly enabled: string;
  readonly mentorFundingEnabled: string;
  readonly detailedEvidenceTypesEnabled: string;
  readonly upliftFeesEnabled: string;
}

export const periodTyped = (typed: Typed) => ({
  startedOn: typed.startedOn,
  finishedOn: typed.finishedOn,
  enabled: typed.enabled === 'yes',
  mentorFundingEnabled: typed.mentorFundingEnabled === 'yes',
  detailedEvidenceTypesEnabled: typed.detailedEvidenceTypesEnabled === 'yes',
  upliftFeesEnabled: typed.upliftFeesEnabled === 'yes',
});

export const yesNo = (is: boolean): string => (is ? 'yes' : 'no');
