import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useController } from 'react-hook-form';
import { describedBy, Field, idOf } from './Field.tsx';

interface Props {
  name: string;
  label: string;
  hint?: string;
  /** What to say when nothing is chosen; without it, a choice may be empty. */
  missing?: string;
  /** What stands for nothing chosen. */
  none?: string;
  choices: readonly { readonly value: string; readonly words: string }[];
}

/** One of many, as a list that opens. */
export function SelectField({ name, label, hint, missing, none, choices }: Props) {
  const { field, fieldState } = useController({ name, rules: { ...(missing && { required: missing }) } });
  const error = fieldState.error?.message;
  return (
    <Field name={name} label={label} hint={hint} error={error}>
      <NativeSelect
        value={field.value}
        onChange={field.onChange}
        onBlur={field.onBlur}
        inputRef={field.ref}
        input={<OutlinedInput error={error !== undefined} />}
        inputProps={{ id: idOf(name), name, 'aria-describedby': describedBy(name, hint, error) }}
        sx={{ minWidth: '16rem', maxWidth: '100%' }}
      >
        {none !== undefined && <option value="">{none}</option>}
        {choices.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </NativeSelect>
    </Field>
  );
}
