import Box from '@mui/material/Box';
import { type ReactNode, Suspense, useCallback, useState } from 'react';
import { useGetIdentity } from 'react-admin';
import { ErrorBoundary } from 'react-error-boundary';
import { useLocation } from 'react-router';
import { useKeys } from '../keys/useKeys.ts';
import { Crash } from '../pages/Crash.tsx';
import { FaultPage } from '../pages/FaultPage.tsx';
import { LoadingPage } from '../pages/Loading.tsx';
import { ArrivingDialog } from '../parts/Arriving.tsx';
import { code, late, useAhead } from '../parts/late.tsx';
import { BackInThePresent } from '../travel/BackInThePresent.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Notices } from './Notices.tsx';
import { SideNav } from './SideNav.tsx';
import { SkipLink } from './SkipLink.tsx';
import { useTakingUp } from './taken-up.ts';

const palette = code(() => import('../palette/Palette.tsx'));
const Palette = late(palette, 'Palette');
const KeysHelp = late(
  code(() => import('../keys/KeysHelp.tsx')),
  'KeysHelp',
);

/** What stands round every page: header, navigation by role, notices, footer; and what keys open over it. */
export function Frame({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  // Without knowing who is asking there is nothing to show.
  const { error, refetch } = useGetIdentity();
  const [opened, setOpened] = useState<'palette' | 'help' | null>(null);
  const openPalette = useCallback(() => setOpened('palette'), []);
  const openHelp = useCallback(() => setOpened('help'), []);
  const close = useCallback(() => setOpened(null), []);
  useKeys({ openPalette, openHelp });
  useTakingUp();
  useAhead(palette);
  return (
    <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column' }}>
      <SkipLink />
      <Header onCommands={openPalette} />
      <Box
        sx={{
          flex: 1,
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '13rem minmax(0, 1fr)' },
          gridTemplateRows: { xs: 'auto 1fr', md: 'auto' },
          '@media print': { display: 'block' },
        }}
      >
        <SideNav />
        <Box component="main" id="main" sx={{ p: { xs: 2, md: 3 }, pb: 6, maxWidth: '80rem', minWidth: 0 }}>
          <Notices />
          <ArrivingDialog key={opened} onClose={close}>
            {opened === 'palette' && <Palette onClose={close} />}
            {opened === 'help' && <KeysHelp onClose={close} />}
          </ArrivingDialog>
          <BackInThePresent />
          <ErrorBoundary FallbackComponent={Crash} resetKeys={[pathname]}>
            <Suspense fallback={<LoadingPage />}>
              {error ? <FaultPage error={error} onRetry={refetch} /> : children}
            </Suspense>
          </ErrorBoundary>
        </Box>
      </Box>
      <Footer onKeys={openHelp} />
    </Box>
  );
}
