import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import OutlinedInput from '@mui/material/OutlinedInput';
import { type FormEvent, useId } from 'react';

const LONGEST = 200;

interface Props {
  label: string;
  hint: string;
  /** What is in the box to begin with. */
  words: string;
  onSearch: (words: string) => void;
}

export function SearchBox({ label, hint, words, onSearch }: Props) {
  const id = useId();
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSearch(String(new FormData(event.currentTarget).get('q')).trim());
  };
  return (
    <Box
      component="form"
      role="search"
      onSubmit={search}
      data-screen-only
      sx={{ mb: 1.5, maxWidth: '42rem' }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.25, alignItems: 'baseline', mb: 0.5 }}>
        <Box component="label" htmlFor={id} sx={{ fontWeight: 650 }}>
          {label}
        </Box>
        <Box id={`${id}-hint`} sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {hint}
        </Box>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <OutlinedInput
          key={words}
          id={id}
          name="q"
          type="search"
          defaultValue={words}
          sx={{ flex: '1 1 10rem' }}
          inputProps={{
            'aria-describedby': `${id}-hint`,
            autoComplete: 'off',
            maxLength: LONGEST,
            spellCheck: false,
          }}
        />
        <Button type="submit" variant="contained">
          Search
        </Button>
      </Box>
    </Box>
  );
}
