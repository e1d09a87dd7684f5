import Box from '@mui/material/Box';
import Radio from '@mui/material/Radio';
import { useController } from 'react-hook-form';
import { FieldGroup, idOf } from './Field.tsx';

interface Props {
  name: string;
  label: string;
  hint?: string;
  /** What to say when nothing is chosen; without it, a choice may be empty. */
  missing?: string;
  choices: readonly { readonly value: string; readonly words: string; readonly hint?: string }[];
}

/** One of a few, as radio buttons. */
export function ChoiceField({ name, label, hint, missing, choices }: Props) {
  const { field, fieldState } = useController({ name, rules: { ...(missing && { required: missing }) } });
  const error = fieldState.error?.message;
  return (
    <FieldGroup name={name} label={label} hint={hint} error={error}>
      {choices.map(({ value, words, hint: more }, at) => (
        <Box
          key={value}
          component="label"
          sx={{ display: 'flex', alignItems: 'start', gap: 0.5, cursor: 'pointer', py: '1px' }}
        >
          <Radio
            id={at === 0 ? idOf(name) : `${idOf(name)}-${value}`}
            name={name}
            size="small"
            value={value}
            checked={field.value === value}
            onChange={() => field.onChange(value)}
          />
          <Box component="span" sx={{ pt: '3px' }}>
            {words}
            {more && <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{more}</Box>}
          </Box>
        </Box>
      ))}
    </FieldGroup>
  );
}
