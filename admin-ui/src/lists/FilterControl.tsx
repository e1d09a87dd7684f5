import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useId, useState } from 'react';
import { Picker } from '../fields/Picker.tsx';
import { useAnswer } from '../data/question.ts';
import { useChoices } from './choices.ts';
import type { Choices, FilterField, Pickable } from './list.ts';

interface Props {
  field: FilterField;
  value: unknown;
}

/** One field of a filter in a form, as what it is: a list to choose from, boxes to tick, a day, a record to find. */
export function FilterControl({ field, value }: Props) {
  const id = useId();
  const { name, label } = field;
  if (field.kind === 'several') return <Several field={field} value={value} />;
  const hint = hintOf(field);
  return (
    <div>
      <Box component="label" htmlFor={id} sx={{ display: 'block', fontWeight: 600, fontSize: '0.875rem' }}>
        {label}
      </Box>
      {field.kind === 'choice' && <Select id={id} name={name} value={value} choices={field.choices} />}
      {field.kind === 'pick' && <Pick id={id} name={name} value={value} of={field.of} />}
      {(field.kind === 'day' || field.kind === 'text') && (
        <OutlinedInput
          id={id}
          name={name}
          type={field.kind === 'day' ? 'date' : 'text'}
          size="small"
          fullWidth
          defaultValue={value ?? ''}
          inputProps={{ 'aria-describedby': hint && `${id}-hint`, maxLength: 200, autoComplete: 'off' }}
        />
      )}
      {hint && (
        <Box id={`${id}-hint`} sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          {hint}
        </Box>
      )}
    </div>
  );
}

function hintOf(field: FilterField): string | undefined {
  if (field.kind === 'pick') return field.of.hint;
  return field.kind === 'day' || field.kind === 'text' ? field.hint : undefined;
}

function Select({
  id,
  name,
  value,
  choices: all,
}: {
  id: string;
  name: string;
  value: unknown;
  choices: Choices;
}) {
  const { choices, meanwhile } = useChoices(all);
  const chosen = value === undefined ? '' : JSON.stringify(value);
  return (
    <NativeSelect
      // The choice that is set can only be shown once the choices have come.
      key={choices ? 'come' : 'coming'}
      id={id}
      name={name}
      defaultValue={chosen}
      fullWidth
      variant="outlined"
      input={<OutlinedInput size="small" />}
    >
      <option value="">{choices ? 'Any' : meanwhile}</option>
      {!choices && chosen && <option value={chosen}>{meanwhile}</option>}
      {choices?.map(({ value: one, words }) => (
        <option key={words} value={JSON.stringify(one)}>
          {words}
        </option>
      ))}
    </NativeSelect>
  );
}

function Several({ field, value }: { field: FilterField & { kind: 'several' | 'choice' }; value: unknown }) {
  const { choices, meanwhile } = useChoices(field.choices);
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <Box
      component="fieldset"
      sx={{ border: 0, p: 0, m: 0, minWidth: 0, gridColumn: { sm: 'span 2' }, columnCount: { sm: 2 } }}
    >
      <Box component="legend" sx={{ p: 0, fontWeight: 600, fontSize: '0.875rem' }}>
        {field.label}
      </Box>
      {!choices && meanwhile}
      {choices?.map(({ value: one, words }) => (
        <Box key={words} component="label" sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
          <Checkbox
            name={field.name}
            size="small"
            value={JSON.stringify(one)}
            defaultChecked={chosen.includes(one)}
            sx={{ p: 0.375 }}
          />
          {words}
        </Box>
      ))}
    </Box>
  );
}

function Pick({ id, name, value, of }: { id: string; name: string; value: unknown; of: Pickable }) {
  const [chosen, setChosen] = useState(typeof value === 'string' ? value : '');
  const { answer: called, error } = useAnswer(chosen ? of.name(chosen) : null);
  return (
    <>
      <Picker
        id={id}
        chosen={chosen ? { id: chosen, label: called ?? (error ? 'Could not be loaded' : 'Loading…') } : null}
        onChoose={(one) => setChosen(one?.id ?? '')}
        find={of.find}
        describedBy={`${id}-hint`}
      />
      <input type="hidden" name={name} value={chosen && JSON.stringify(chosen)} />
    </>
  );
}
