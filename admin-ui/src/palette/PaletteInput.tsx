import Box from '@mui/material/Box';
import OutlinedInput from '@mui/material/OutlinedInput';
import type { KeyboardEvent } from 'react';
import { LONGEST_SEARCH } from '../search/asked-for.ts';

interface Props {
  typed: string;
  onType: (typed: string) => void;
  onPress: (event: KeyboardEvent) => void;
  listId: string;
  currentId: string | null;
}

const LABEL = 'Go to, find, or do';

/** What is typed; the focus stays here while the choice moves. */
export function PaletteInput({ typed, onType, onPress, listId, currentId }: Props) {
  return (
    <Box sx={{ p: 1.5, borderBottom: 1, borderColor: 'divider' }}>
      <OutlinedInput
        autoFocus
        fullWidth
        value={typed}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onPress}
        placeholder={LABEL}
        inputProps={{
          role: 'combobox',
          'aria-label': LABEL,
          'aria-expanded': true,
          'aria-controls': listId,
          'aria-activedescendant': currentId ?? undefined,
          'aria-autocomplete': 'list',
          autoComplete: 'off',
          spellCheck: false,
          maxLength: LONGEST_SEARCH,
        }}
        sx={{ '& input::placeholder': { color: 'text.secondary', opacity: 1 } }}
      />
    </Box>
  );
}
