import DarkMode from '@mui/icons-material/DarkModeOutlined';
import LightMode from '@mui/icons-material/LightModeOutlined';
import Button from '@mui/material/Button';
import { useTheme as useMuiTheme } from '@mui/material/styles';
import { useTheme } from 'react-admin';

/** Follows the system until it is pressed. */
export function ThemeSwitch() {
  const { mode } = useMuiTheme().palette;
  const [, choose] = useTheme();
  const other = mode === 'dark' ? 'light' : 'dark';
  const Icon = other === 'dark' ? DarkMode : LightMode;
  return (
    <Button size="small" startIcon={<Icon />} onClick={() => choose(other)} sx={{ color: 'inherit' }}>
      {other === 'dark' ? 'Dark' : 'Light'}
      <span className="visually-hidden">&nbsp;colours</span>
    </Button>
  );
}
