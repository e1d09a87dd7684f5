import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import OutlinedInput from '@mui/material/OutlinedInput';
import { type FormEvent, useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { SEARCH_KEY } from '../keys/key-table.ts';
import { useKeysAreOn } from '../keys/useKeys.ts';
import { askedFor, LONGEST_SEARCH, SEARCH } from '../search/asked-for.ts';
import { isNow } from '../travel/moment.ts';
import { momentAt } from '../travel/toward.ts';
import { isTakenUp } from './taken-up.ts';

const ID = 'search-everything';

/** The one search box. What is typed goes to the server in a body and into the history's entry, never into an address. */
export function SearchEverything() {
  const { pathname, search: query, state, key } = useLocation();
  const navigate = useNavigate();
  const box = useRef<HTMLInputElement>(null);
  const [keysAreOn] = useKeysAreOn();
  const isPast = !isNow(momentAt({ pathname, search: query }));

  // On purpose for each entry of the history: Back shows what was searched for then.
  useEffect(() => {
    if (box.current === document.activeElement && isTakenUp()) return;
    if (box.current) box.current.value = (pathname === SEARCH && askedFor(state)?.q) || '';
  }, [key, pathname, state]);

  const search = (event: FormEvent) => {
    event.preventDefault();
    const q = box.current?.value.trim() ?? '';
    if (q === '') box.current?.focus();
    else void navigate(SEARCH, { state: { q } });
  };

  return (
    <Box component="form" role="search" aria-labelledby={`${ID}-label`} onSubmit={search} sx={row}>
      <label id={`${ID}-label`} className="visually-hidden" htmlFor={ID}>
        Search everything
      </label>
      <OutlinedInput
        id={ID}
        type="search"
        inputRef={box}
        placeholder={isPast ? 'Search the present' : 'Name, TRN, URN, email, ticket or ID'}
        fullWidth
        sx={{
          '& input': { textOverflow: 'ellipsis' },
          '& input::placeholder': { color: 'text.secondary', opacity: 1 },
        }}
        inputProps={{
          'aria-keyshortcuts': keysAreOn ? SEARCH_KEY : undefined,
          autoComplete: 'off',
          maxLength: LONGEST_SEARCH,
          spellCheck: false,
        }}
      />
      <Button type="submit" sx={{ color: 'inherit', border: '1px solid rgb(255 255 255 / 0.55)' }}>
        Search<span className="visually-hidden">&nbsp;everything</span>
      </Button>
    </Box>
  );
}

/** On a narrow screen in a second row, with the commands beside it. */
const row = {
  display: 'flex',
  gap: 1,
  flex: { xs: '1 1 11rem', md: '100 1 18rem' },
  maxWidth: { md: '34rem' },
  order: { xs: 1, md: 0 },
} as const;
