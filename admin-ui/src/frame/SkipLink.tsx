import Box from '@mui/material/Box';

export function SkipLink() {
  return (
    <Box
      component="a"
      href="#main"
      data-screen-only
      onClick={(event) => {
        event.preventDefault();
        document.querySelector<HTMLElement>('h1')?.focus();
      }}
      sx={{
        position: 'absolute',
        top: 0,
        left: 0,
        zIndex: 'tooltip',
        p: 1,
        transform: 'translateY(-110%)',
        '&:focus': { transform: 'none' },
      }}
    >
      Skip to main content
    </Box>
  );
}
