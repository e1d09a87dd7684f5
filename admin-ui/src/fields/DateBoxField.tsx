import OutlinedInput from '@mui/material/OutlinedInput';
import { useController } from 'react-hook-form';
import { describedBy, Field, idOf } from './Field.tsx';

interface Props {
  name: string;
  label: string;
  /** What to say when it is empty; without it, it may be. */
  missing?: string;
}

/** A day in one box with the browser's own calendar, where many days stand side by side. */
export function DateBoxField({ name, label, missing }: Props) {
  const { field, fieldState } = useController({ name, rules: { ...(missing && { required: missing }) } });
  const error = fieldState.error?.message;
  return (
    <Field name={name} label={label} error={error}>
      <OutlinedInput
        {...field}
        inputRef={field.ref}
        id={idOf(name)}
        type="date"
        error={error !== undefined}
        sx={{ width: '11rem' }}
        inputProps={{ 'aria-describedby': describedBy(name, undefined, error) }}
      />
    </Field>
  );
}
