import Box from '@mui/material/Box';
import { useMe } from '../data/useMe.ts';
import { FactTable } from '../parts/FactTable.tsx';
import { singleKeys } from './key-table.ts';
import { useKeysAreOn } from './useKeys.ts';

const always = [
  ['Ctrl or Command and K', 'Open the commands: go anywhere, search, or do what can be done here'],
  ['Ctrl or Command and Enter', 'Send the dialog that is being filled in'],
  ['Esc', 'Close the dialog'],
] as const;

/** Every key and what it does. */
export function KeyTable() {
  const [areOn] = useKeysAreOn();
  const me = useMe();
  const shown = areOn ? [...always, ...singleKeys(me?.role)] : always;
  return (
    <FactTable
      caption="Keyboard shortcuts"
      columns={['Keys', 'What they do']}
      empty=""
      rows={shown.map(([keys, what]) => ({ key: keys, cells: [<Kbd key={keys}>{keys}</Kbd>, what] }))}
    />
  );
}

const Kbd = ({ children }: { children: string }) => (
  <Box
    component="kbd"
    sx={{ fontFamily: 'inherit', fontWeight: 650, whiteSpace: { xs: 'normal', sm: 'nowrap' } }}
  >
    {children}
  </Box>
);
