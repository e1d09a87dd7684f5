import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import { useState } from 'react';
import type { Column } from './list.ts';

interface Props {
  columns: readonly Column<never>[];
  shown: readonly string[];
  usual: readonly string[];
  onChange: (columns: readonly string[]) => void;
}

/** Which columns the table has. They are remembered on this browser and said in the address. */
export function ColumnsPanel({ columns: [first, ...others], shown, usual, onChange }: Props) {
  // A box is ticked at once, and the table follows.
  const [chosen, setChosen] = useState(shown);
  const show = (names: readonly string[]) => {
    setChosen(names);
    onChange(names);
  };
  const choose = (name: string, isShown: boolean) =>
    show([
      ...(first ? [first.name] : []),
      ...others.map((one) => one.name).filter((one) => (one === name ? isShown : chosen.includes(one))),
    ]);
  return (
    <>
      <Box component="fieldset" sx={{ border: 0, p: 0, m: 0 }}>
        <Box component="legend" sx={{ p: 0, fontWeight: 600, fontSize: '0.875rem', mb: 0.5 }}>
          Columns beside {first?.label.toLowerCase()}
        </Box>
        <Box sx={{ columnWidth: '13rem' }}>
          {others.map(({ name, label }) => (
            <Box key={name} component="label" sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
              <Checkbox
                size="small"
                checked={chosen.includes(name)}
                onChange={(event) => choose(name, event.target.checked)}
                sx={{ p: 0.375 }}
              />
              {label}
            </Box>
          ))}
        </Box>
      </Box>
      <Button size="small" variant="outlined" onClick={() => show(usual)} sx={{ mt: 1 }}>
        Show the usual columns
      </Button>
    </>
  );
}
