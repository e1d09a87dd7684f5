import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import OutlinedInput from '@mui/material/OutlinedInput';
import { type FormEvent, type ReactNode, useId } from 'react';
import { useListContext } from 'react-admin';
import { Link } from 'react-router';

const LONGEST = 200;

interface Props {
  label: string;
  hint: string;
  /** What is in the box to begin with. */
  words: string;
  onSearch: (words: string) => void;
  children?: ReactNode;
}

export function SearchBox({ label, hint, words, onSearch, children }: Props) {
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
      sx={{ mb: 2.5, maxWidth: '42rem' }}
    >
      <Box component="label" htmlFor={id} sx={{ fontWeight: 650, display: 'block' }}>
        {label}
      </Box>
      <Box id={`${id}-hint`} sx={{ color: 'text.secondary', fontSize: '0.875rem', mb: 0.5 }}>
        {hint}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <OutlinedInput
          key={words}
          id={id}
          name="q"
          type="search"
          defaultValue={words}
          sx={{ flex: '1 1 14rem' }}
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
        {children}
      </Box>
    </Box>
  );
}

/** The search of the list it stands in. */
export function ListSearch({ label, hint }: { label: string; hint: string }) {
  const { filterValues, setFilters, resource } = useListContext();
  const words = String(filterValues['q'] ?? '');
  return (
    <SearchBox label={label} hint={hint} words={words} onSearch={(q) => setFilters(q ? { q } : {}, {})}>
      {words !== '' && <Link to={`/${resource}`}>Clear search</Link>}
    </SearchBox>
  );
}
