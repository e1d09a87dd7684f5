import OutlinedInput from '@mui/material/OutlinedInput';
import { useController } from 'react-hook-form';
import { describedBy, Field, idOf } from './Field.tsx';

interface Props {
  name: string;
  label: string;
  hint?: string;
  /** What to say when it is empty; without it, it may be. */
  missing?: string;
  longest: number;
  pattern?: { value: RegExp; message: string };
  rows?: number;
  width?: string;
  type?: 'text' | 'email';
}

export function TextField({
  name,
  label,
  hint,
  missing,
  longest,
  pattern,
  rows,
  width,
  type = 'text',
}: Props) {
  const { field, fieldState } = useController({
    name,
    rules: {
      maxLength: {
        value: longest,
        message: `${label.replace(/ \(optional\)$/, '')} must be ${longest.toLocaleString('en-GB')} characters or fewer`,
      },
      ...(missing && { validate: (typed: string) => typed.trim() !== '' || missing }),
      ...(pattern && { pattern }),
    },
  });
  const error = fieldState.error?.message;
  return (
    <Field name={name} label={label} hint={hint} error={error}>
      <OutlinedInput
        {...field}
        inputRef={field.ref}
        id={idOf(name)}
        type={type}
        error={error !== undefined}
        fullWidth={width === undefined}
        sx={{ width }}
        autoComplete="off"
        {...(rows !== undefined && { multiline: true, minRows: rows })}
        inputProps={{ 'aria-describedby': describedBy(name, hint, error), spellCheck: rows !== undefined }}
      />
    </Field>
  );
}
