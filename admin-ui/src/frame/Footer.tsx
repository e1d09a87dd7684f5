import Box from '@mui/material/Box';

export function Footer() {
  return (
    <Box
      component="footer"
      sx={{
        borderTop: 1,
        borderColor: 'divider',
        color: 'text.secondary',
        fontSize: '0.8125rem',
        px: 3,
        py: 1.5,
      }}
    >
      Everything that is changed here is recorded with your name and your reason.
    </Box>
  );
}
