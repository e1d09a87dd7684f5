import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import MuiTextField from '@mui/material/TextField';
import { type Ref, useState } from 'react';
import { type Question, useAnswer } from '../data/question.ts';
import { useSettled } from './useSettled.ts';

export interface Option {
  readonly id: string;
  readonly label: string;
  /** What tells it from others of its name. */
  readonly detail?: string;
}

export interface PickerProps<One extends Option> {
  id: string;
  chosen: One | null;
  onChoose: (option: One | null) => void;
  /** How records are found by what was typed. */
  find: (q: string) => Question<readonly One[]>;
  describedBy?: string | undefined;
  isWrong?: boolean;
  inputRef?: Ref<HTMLInputElement>;
}

const SHORTEST = 2;
const PAUSE_MS = 250;

/** One record out of many, by what one types of it. */
export function RecordPicker<One extends Option>(props: PickerProps<One>) {
  const { id, chosen, onChoose, find, describedBy, isWrong = false, inputRef } = props;
  const [typed, setTyped] = useState('');
  const q = useSettled(typed.trim(), PAUSE_MS);
  const asks = q.length >= SHORTEST;
  const { answer, isFetching, error } = useAnswer(asks ? find(q) : null);
  return (
    <Autocomplete
      id={id}
      disablePortal
      autoHighlight
      options={answer ?? []}
      value={chosen}
      onChange={(_event, option) => onChoose(option)}
      onInputChange={(_event, text, because) => because !== 'reset' && setTyped(text)}
      getOptionKey={(option) => option.id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      filterOptions={(all) => all}
      loading={isFetching}
      loadingText="Looking…"
      noOptionsText={
        error
          ? 'This could not be loaded. Type again to retry.'
          : asks
            ? 'Nothing matches. Check the spelling.'
            : `Type at least ${SHORTEST} characters`
      }
      renderOption={({ key, ...rest }, { label, detail }) => (
        <Box component="li" key={key} {...rest} sx={{ display: 'block !important' }}>
          {label}
          {detail && <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{detail}</Box>}
        </Box>
      )}
      renderInput={(params) => (
        <MuiTextField
          {...params}
          {...(inputRef && { inputRef })}
          error={isWrong}
          slotProps={{
            htmlInput: { ...params.inputProps, 'aria-describedby': describedBy, spellCheck: false },
          }}
        />
      )}
    />
  );
}
