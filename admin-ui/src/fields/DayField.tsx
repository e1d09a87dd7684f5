import Box from '@mui/material/Box';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import { today } from '../parts/days.ts';
import { type DayParts, dayOfParts, mistakeIn, partsOf } from './day-input.ts';
import { FieldGroup, idOf } from './Field.tsx';

interface Props {
  name: string;
  /** Reads on its own and after 'Enter the': 'First day at the new school'. */
  label: string;
  hint?: string;
  /** It may be left empty. */
  optional?: boolean;
  /** Not later than today. */
  past?: boolean;
}

const boxes = [
  { part: 'day', label: 'Day', width: '3.75rem' },
  { part: 'month', label: 'Month', width: '3.75rem' },
  { part: 'year', label: 'Year', width: '5rem' },
] as const;

/** On one line, wherever the words before it end. */
export const EXAMPLE = 'For example, 1\u00a09\u00a02026';

/** A day in three boxes; months may be typed as names. */
export function DayField({ name, label, hint = EXAMPLE, optional, past }: Props) {
  const { field, fieldState } = useController({
    name,
    rules: {
      validate: (typed: string) => mistakeIn(typed, label, { optional, notAfter: past && today() }) ?? true,
    },
  });
  const [parts, setParts] = useState<DayParts>(() => partsOf(field.value));
  const error = fieldState.error?.message;
  const type = (part: keyof DayParts, text: string) => {
    const next = { ...parts, [part]: text };
    setParts(next);
    field.onChange(dayOfParts(next));
  };
  return (
    <FieldGroup name={name} label={label} hint={hint} error={error}>
      <Box sx={{ display: 'flex', gap: 1 }}>
        {boxes.map(({ part, label: boxLabel, width }, at) => (
          <div key={part}>
            <Box
              component="label"
              htmlFor={boxId(name, part)}
              sx={{ display: 'block', fontSize: '0.875rem' }}
            >
              {boxLabel}
            </Box>
            <OutlinedInput
              id={boxId(name, part)}
              {...(at === 0 && { inputRef: field.ref })}
              value={parts[part]}
              onChange={(event) => type(part, event.target.value)}
              onBlur={field.onBlur}
              error={error !== undefined}
              autoComplete="off"
              sx={{ width }}
              inputProps={{ inputMode: 'numeric', maxLength: 10 }}
            />
          </div>
        ))}
      </Box>
    </FieldGroup>
  );
}

/** The first box has the field's own id, so that the summary's link leads to it. */
const boxId = (name: string, part: keyof DayParts) => (part === 'day' ? idOf(name) : `${idOf(name)}-${part}`);
