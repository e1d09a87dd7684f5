import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { Link } from '../parts/Link.tsx';
import { useScrolls } from '../parts/useScrolls.ts';
import { KeyTable } from './KeyTable.tsx';
import { SETTINGS } from './key-table.ts';

export function KeysHelp({ onClose }: { onClose: () => void }) {
  const id = useId();
  const [content, scrolls] = useScrolls<HTMLDivElement>();
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} maxWidth="sm" fullWidth>
      <DialogTitle id={id}>Keyboard shortcuts</DialogTitle>
      <DialogContent ref={content} {...(scrolls && { tabIndex: 0, role: 'region', 'aria-labelledby': id })}>
        <KeyTable />
        <p>
          Single keys do nothing while you type. They can be switched off in{' '}
          <Link to={SETTINGS.to} onClick={onClose}>
            Settings
          </Link>
          .
        </p>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose} autoFocus>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  );
}
