import KeyboardCommandKey from '@mui/icons-material/KeyboardCommandKey';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useNotify } from 'react-admin';
import { signOut } from '../data/sign-in.ts';
import { useMe } from '../data/useMe.ts';
import { onlyHeardBelow } from './narrow.ts';
import { Link } from '../parts/Link.tsx';
import { roleNames } from './navigation.ts';
import { SearchEverything } from './SearchEverything.tsx';
import { environmentOf, SERVICE } from './service.ts';
import { ThemeSwitch } from './ThemeSwitch.tsx';

export function Header({ onCommands }: { onCommands: () => void }) {
  const environment = environmentOf(window.location.hostname);
  return (
    <Box
      component="header"
      data-screen-only
      sx={{
        bgcolor: (theme) => theme.tokens.header,
        color: '#fff',
        px: { xs: 2, md: 3 },
        py: 0.75,
        minHeight: '3.25rem',
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: { xs: 1, sm: 2 },
        rowGap: 0.5,
        '& a:not(:focus-visible)': { color: 'inherit', textDecoration: 'none' },
      }}
    >
      <Link to="/">
        <strong>{SERVICE}</strong>
        <Box component="span" sx={{ opacity: 0.8 }}>
          {' '}
          console
        </Box>
      </Link>
      {environment && (
        <Box
          component="span"
          sx={{
            border: '1px solid rgb(255 255 255 / 0.55)',
            borderRadius: 1,
            px: 0.75,
            fontSize: '0.8125rem',
          }}
        >
          {environment}
        </Box>
      )}
      <SearchEverything />
      <Commands onPress={onCommands} />
      <Box sx={{ flex: 1 }} />
      <WhoIsHere />
    </Box>
  );
}

function Commands({ onPress }: { onPress: () => void }) {
  return (
    <Button
      size="small"
      onClick={onPress}
      aria-keyshortcuts="Control+K Meta+K"
      sx={{
        color: 'inherit',
        border: '1px solid rgb(255 255 255 / 0.55)',
        minWidth: 36,
        minHeight: 36,
        order: { xs: 1, md: 0 },
      }}
    >
      <KeyboardCommandKey fontSize="small" sx={{ display: { sm: 'none' } }} />
      <Box component="span" sx={onlyHeardBelow('sm')}>
        Commands
      </Box>
      <Box
        component="span"
        aria-hidden
        sx={{
          display: { xs: 'none', lg: 'inline' },
          ml: 1,
          opacity: 0.8,
          fontSize: '0.8125rem',
          fontWeight: 400,
        }}
      >
        {/Mac/.test(navigator.userAgent) ? '⌘ K' : 'Ctrl K'}
      </Box>
    </Button>
  );
}

function WhoIsHere() {
  const me = useMe();
  const notify = useNotify();
  const leave = async () => {
    if (!(await signOut()))
      notify('You are still signed in: the service did not answer. Try again.', { type: 'error' });
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, fontSize: '0.875rem' }}>
      {me && (
        <Box sx={{ lineHeight: 1.2, pr: 0.5 }}>
          <div>{me.name}</div>
          <Box sx={{ opacity: 0.8, fontSize: '0.8125rem' }}>{roleNames[me.role]}</Box>
        </Box>
      )}
      <ThemeSwitch />
      <Button
        size="small"
        onClick={() => void leave()}
        sx={{ color: 'inherit', textDecoration: 'underline' }}
      >
        Sign out
      </Button>
    </Box>
  );
}
