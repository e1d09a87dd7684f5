import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useSearchKeyIsOn } from './search-key.ts';

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
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        justifyContent: 'space-between',
        columnGap: 3,
      }}
    >
      Everything that is changed here is recorded with your name and your reason.
      <SearchKeySwitch />
    </Box>
  );
}

function SearchKeySwitch() {
  const [isOn, setOn] = useSearchKeyIsOn();
  return (
    <Box component="span" data-screen-only>
      {isOn ? 'Press / to search.' : 'The / key does not lead to the search box.'}{' '}
      <Button size="small" onClick={() => setOn(!isOn)} sx={{ textDecoration: 'underline' }}>
        {isOn ? 'Switch this key off' : 'Switch this key on'}
      </Button>
    </Box>
  );
}
