import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useSearchParams } from 'react-router';
import { signInAddress } from '../data/sign-in.ts';
import { PageHeading } from '../frame/PageHeading.tsx';
import { SERVICE } from '../frame/service.ts';

/** The page for a visitor who is not signed in: nothing is loaded before the server knows who asks. */
export function SignIn() {
  const [query] = useSearchParams();
  const back = query.get('return') ?? '/';
  return (
    <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column' }}>
      <Box component="header" sx={{ bgcolor: (theme) => theme.tokens.header, color: '#fff', px: 3, py: 1.5 }}>
        <strong>{SERVICE}</strong>{' '}
        <Box component="span" sx={{ opacity: 0.8 }}>
          console
        </Box>
      </Box>
      <Box component="main" sx={{ p: 3, pt: { xs: 3, md: 8 }, width: '100%', maxWidth: '38rem', mx: 'auto' }}>
        <Box
          sx={{
            bgcolor: 'background.paper',
            border: 1,
            borderColor: 'divider',
            borderRadius: 2,
            p: { xs: 2, md: 4 },
          }}
        >
          <PageHeading>{query.has('signed-out') ? 'You have signed out' : 'Sign in'}</PageHeading>
          <p>
            This console is for staff who support early career teachers, mentors and schools, and who check
            what lead providers are paid.
          </p>
          {back !== '/' && <p>You will come back to the page you asked for.</p>}
          <Button variant="contained" href={signInAddress(back)} size="large">
            Sign in with your department account
          </Button>
          <p>
            You need a role here as well as an account. If you have none, the next page tells you who can give
            you one.
          </p>
        </Box>
      </Box>
    </Box>
  );
}
