import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type ReactNode, useContext, useEffect, useRef } from 'react';
import { ErrorSummary } from '../fields/ErrorSummary.tsx';
import { TextField } from '../fields/TextField.tsx';
import { Working } from '../parts/Working.tsx';
import { DeedAbout } from './about.ts';
import type { Progress } from './useDeed.tsx';

const LONGEST_REASON = 4000;
const LONGEST_TICKET = 20;

interface Props {
  name: string;
  progress: Progress;
  /** Not seen, because the plan is being read. */
  isBehind: boolean;
  /** How far it has come, for a deed that takes long. */
  working: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

export function DeedForm({ name, progress, isBehind, working, onClose, children }: Props) {
  const { refusal, inTheWay, fault, isSending } = progress;
  const title = useCameBack(isBehind, refusal !== null);
  const about = useContext(DeedAbout);
  return (
    <div style={{ display: isBehind ? 'none' : 'contents' }}>
      {!isBehind && (
        <DialogTitle ref={title} tabIndex={-1}>
          {name}
        </DialogTitle>
      )}
      <DialogContent>
        {!isBehind && <ErrorSummary refusal={refusal} inTheWay={inTheWay} fault={fault} />}
        {about && (
          <Box component="p" sx={{ mt: 0, fontWeight: 650 }}>
            {about}
          </Box>
        )}
        {children}
        <TextField
          name="reason"
          label="Why is this being done?"
          hint="Kept with the change for ever and shown in the history."
          missing="Enter why this is being done"
          longest={LONGEST_REASON}
          rows={2}
        />
        <TextField
          name="ticket"
          label="Zendesk ticket (optional)"
          hint="For example, 48213"
          longest={LONGEST_TICKET}
          pattern={{ value: /^\s*#?\d{0,12}\s*$/, message: 'Ticket must be a number, such as 48213' }}
          width="12rem"
        />
      </DialogContent>
      <DialogActions>
        <Working when={isSending} what="Working out what would change">
          {working}
        </Working>
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" variant="contained">
          Preview
        </Button>
      </DialogActions>
    </div>
  );
}

/** Takes the focus to the heading when one comes back from the plan; a no takes it itself. */
function useCameBack(isBehind: boolean, isRefused: boolean) {
  const title = useRef<HTMLHeadingElement>(null);
  const wasBehind = useRef(false);
  useEffect(() => {
    if (wasBehind.current && !isBehind && !isRefused) title.current?.focus();
    wasBehind.current = isBehind;
  }, [isBehind, isRefused]);
  return title;
}
