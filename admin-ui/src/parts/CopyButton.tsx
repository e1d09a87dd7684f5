import Button from '@mui/material/Button';
import { useCopy } from './useCopy.ts';

/** Copies a text that is not shown as it is. */
export function CopyButton({ text, children }: { text: string; children: string }) {
  const copy = useCopy();
  return (
    <Button size="small" variant="outlined" onClick={() => void copy(text)} data-screen-only>
      {children}
    </Button>
  );
}
