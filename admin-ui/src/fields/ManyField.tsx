import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { useController } from 'react-hook-form';
import { FieldGroup, idOf } from './Field.tsx';
import { manyToType, manyTyped } from './many-typed.ts';

interface Props {
  name: string;
  label: string;
  hint?: string;
  choices: readonly { readonly value: string; readonly words: string }[];
}

/** Any number of many, as tick boxes in columns. */
export function ManyField({ name, label, hint, choices }: Props) {
  const { field, fieldState } = useController({ name });
  const chosen = new Set(manyTyped(String(field.value)));
  const toggle = (value: string) => {
    const next = new Set(chosen);
    if (!next.delete(value)) next.add(value);
    field.onChange(manyToType(next));
  };
  return (
    <FieldGroup name={name} label={label} hint={hint} error={fieldState.error?.message}>
      <Box sx={{ columns: { xs: 1, sm: 2 }, columnGap: 3 }}>
        {choices.map(({ value, words }, at) => (
          <Box
            key={value}
            component="label"
            sx={{ display: 'flex', alignItems: 'center', cursor: 'pointer', breakInside: 'avoid' }}
          >
            <Checkbox
              size="small"
              checked={chosen.has(value)}
              onChange={() => toggle(value)}
              slotProps={{ input: { id: at === 0 ? idOf(name) : `${idOf(name)}-${value}` } }}
            />
            {words}
          </Box>
        ))}
      </Box>
    </FieldGroup>
  );
}
