import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect, useRef } from 'react';
import { ErrorSummary } from '../fields/ErrorSummary.tsx';
import { Banner } from '../parts/Banner.tsx';
import { pounds } from '../parts/money.ts';
import { useScrolls } from '../parts/useScrolls.ts';
import { Working } from '../parts/Working.tsx';
import type { Planned } from './answer.ts';
import { ChangeTable } from './ChangeTable.tsx';
import { MoneyTable } from './MoneyTable.tsx';
import type { Progress } from './useDeed.tsx';

interface Props {
  heading: string;
  confirm: string;
  grave: boolean;
  plan: Planned;
  progress: Progress;
  /** How far it has come, for a deed that takes long. */
  working: ReactNode;
  onBack: () => void;
  onClose: () => void;
}

/** What would be done, row by row, before it is. */
export function DeedPlan({ heading, confirm, grave, plan, progress, working, onBack, onClose }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  // On purpose also for what it does not read: a new plan is a new page, and is read from its top.
  useEffect(() => title.current?.focus(), [plan.fingerprint]);
  const [content, scrolls] = useScrolls<HTMLDivElement>();
  const { moved, fault, isSending } = progress;
  return (
    <>
      <DialogTitle id={heading} ref={title} tabIndex={-1}>
        Check what will change
      </DialogTitle>
      <DialogContent
        ref={content}
        {...(scrolls && { tabIndex: 0, role: 'region', 'aria-labelledby': heading })}
      >
        <ErrorSummary refusal={null} fault={fault} />
        {plan.moved && (
          <Banner tone="warning">
            <strong>Somebody changed this record meanwhile. Check the plan again.</strong>
            {moved.came.size > 0 && <div>Rows that are new in this plan are marked.</div>}
          </Banner>
        )}
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>The history will say</Box>
        <Typography sx={{ fontWeight: 650 }}>{plan.sentence}</Typography>
        <Heading>Who will notice</Heading>
        {plan.notices.length === 0 ? (
          <Box component="p" sx={{ my: 0.5 }}>
            Nobody outside this console.
          </Box>
        ) : (
          <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
            {plan.notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </Box>
        )}
        {plan.amount && <Amount {...plan.amount} />}
        {plan.money && (
          <>
            <Heading>What it does to payments</Heading>
            <MoneyTable money={plan.money} />
          </>
        )}
        <Heading>What will change</Heading>
        <ChangeTable
          caption="What will change"
          changes={plan.changes}
          count={plan.changeCount}
          marked={moved.came}
          markedAs="New in this plan"
        />
        {plan.moved && moved.went.length > 0 && (
          <>
            <Heading>No longer in the plan</Heading>
            <ChangeTable caption="No longer in the plan" changes={moved.went} count={moved.went.length} />
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Working when={isSending} what="Working">
          {working}
        </Working>
        <Button onClick={onClose}>Cancel</Button>
        <Button onClick={onBack}>Back</Button>
        <Button type="submit" variant="contained" color={grave ? 'error' : 'primary'}>
          {confirm}
        </Button>
      </DialogActions>
    </>
  );
}

function Amount({ called, pence }: NonNullable<Planned['amount']>) {
  return (
    <>
      <Heading>{called}</Heading>
      <Box component="p" sx={{ my: 0.5, fontSize: '1.375rem', fontWeight: 650 }}>
        {pounds(pence)}
      </Box>
    </>
  );
}

function Heading({ children }: { children: string }) {
  return (
    <Typography variant="h3" component="h3" sx={{ mt: 2 }}>
      {children}
    </Typography>
  );
}
