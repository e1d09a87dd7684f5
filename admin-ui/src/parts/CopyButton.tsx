import Button from '@mui/material/Button';
import { useNotify } from 'react-admin';

/** Puts a text where it can be pasted from, and says so. */
export function CopyButton({ text, children }: { text: string; children: string }) {
  const notify = useNotify();
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    notify('Copied', { type: 'info' });
  };
  return (
    <Button size="small" variant="outlined" onClick={() => void copy()} data-screen-only>
      {children}
    </Button>
  );
}
