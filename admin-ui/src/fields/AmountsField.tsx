import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import { useController } from 'react-hook-form';
import { pounds } from '../parts/money.ts';
import { FieldGroup, idOf } from './Field.tsx';
import { manyToType, manyTyped } from './many-typed.ts';

interface Props {
  name: string;
  label: string;
  hint?: string;
  /** What to say when none is ticked. */
  missing: string;
  choices: readonly { readonly value: string; readonly words: string; readonly pence: string }[];
}

/** Any number of many, each with its amount, and what those that are ticked come to. */
export function AmountsField({ name, label, hint, missing, choices }: Props) {
  const { field, fieldState } = useController({ name, rules: { required: missing } });
  const chosen = new Set(manyTyped(String(field.value)));
  const ticked = choices.filter(({ value }) => chosen.has(value));
  const sum = ticked.reduce((total, { pence }) => total + BigInt(pence), 0n);
  const areAll = ticked.length === choices.length;
  const toggle = (value: string) => {
    const next = new Set(chosen);
    if (!next.delete(value)) next.add(value);
    field.onChange(manyToType(next));
  };
  return (
    <FieldGroup name={name} label={label} hint={hint} error={fieldState.error?.message}>
      {choices.map(({ value, words, pence }, at) => (
        <Box key={value} component="label" sx={{ ...row, cursor: 'pointer' }}>
          <Checkbox
            size="small"
            checked={chosen.has(value)}
            onChange={() => toggle(value)}
            slotProps={{ input: { id: at === 0 ? idOf(name) : `${idOf(name)}-${value}` } }}
          />
          <span>{words}</span>
          <Box component="span" sx={amount}>
            {pounds(pence)}
          </Box>
        </Box>
      ))}
      <Box sx={{ ...row, py: 0.75, fontWeight: 650 }}>
        <Box component="span" role="status" sx={{ display: 'contents' }}>
          <span>{`${ticked.length} of ${choices.length} chosen`}</span>
          <Box component="span" sx={amount}>
            {pounds(String(sum))}
          </Box>
        </Box>
      </Box>
      <Button
        size="small"
        variant="outlined"
        sx={{ mt: 1 }}
        onClick={() => field.onChange(areAll ? '' : manyToType(choices.map(({ value }) => value)))}
      >
        {areAll ? 'Choose none' : 'Choose all'}
      </Button>
    </FieldGroup>
  );
}

const row = {
  display: 'flex',
  alignItems: 'center',
  gap: 0.5,
  maxWidth: '34rem',
  borderBottom: 1,
  borderColor: 'divider',
} as const;
const amount = { ml: 'auto', pl: 1, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' } as const;
