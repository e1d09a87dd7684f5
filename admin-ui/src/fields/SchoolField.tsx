import Box from '@mui/material/Box';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import { describedBy, Field, idOf } from './Field.tsx';
import { type FoundSchool, SCHOOL_HINT, schoolsFor } from './find-school.ts';
import { Picker } from './Picker.tsx';

interface Props {
  name: string;
  label: string;
  /** What the form starts with there. */
  start?: FoundSchool | undefined;
}

/** One school out of all, by what one types of its name, URN or postcode. */
export function SchoolField({ name, label, start }: Props) {
  const { field, fieldState } = useController({ name, rules: { required: 'Choose a school from the list' } });
  const [chosen, setChosen] = useState<FoundSchool | null>(start ?? null);
  const error = fieldState.error?.message;
  return (
    <Field name={name} label={label} hint={SCHOOL_HINT} error={error}>
      <Picker
        id={idOf(name)}
        chosen={chosen}
        onChoose={(school) => {
          setChosen(school);
          field.onChange(school?.id ?? '');
        }}
        find={schoolsFor}
        describedBy={describedBy(name, SCHOOL_HINT, error)}
        isWrong={error !== undefined}
        inputRef={field.ref}
      />
      {chosen && <Box sx={{ mt: 0.5, fontSize: '0.875rem' }}>{chosen.detail}</Box>}
    </Field>
  );
}
