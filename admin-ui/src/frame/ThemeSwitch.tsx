import DarkMode from '@mui/icons-material/DarkModeOutlined';
import LightMode from '@mui/icons-material/LightModeOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTheme as useMuiTheme } from '@mui/material/styles';
import { useTheme } from 'react-admin';
import { onlyHeardBelow } from './narrow.ts';

/** Follows the system until it is pressed. */
export function ThemeSwitch() {
  const { mode } = useMuiTheme().palette;
  const [, choose] = useTheme();
  const other = mode === 'dark' ? 'light' : 'dark';
  const Icon = other === 'dark' ? DarkMode : LightMode;
  return (
    <Button
      size="small"
      onClick={() => choose(other)}
      sx={{ color: 'inherit', minWidth: 36, px: 0.75, gap: 1 }}
    >
      <Icon fontSize="small" />
      <Box component="span" sx={onlyHeardBelow('md')}>
        {other === 'dark' ? 'Dark' : 'Light'}
      </Box>
      <span className="visually-hidden">&nbsp;colours</span>
    </Button>
  );
}
