import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useLocation, useNavigate } from 'react-router';
import { ErrorSummary } from '../fields/ErrorSummary.tsx';
import { MomentFields, momentOf } from './MomentFields.tsx';
import { isNow, type Moment, queryOf } from './moment.ts';
import { RecordedSince } from './RecordedSince.tsx';
import { useTravel } from './useTravel.ts';

interface Props {
  moment: Moment;
  onClose: () => void;
}

/** Asks for a day on either clock, and takes this page there. */
export function TravelDialog({ moment, onClose }: Props) {
  const heading = useId();
  const { pathname, state } = useLocation();
  const navigate = useNavigate();
  const travel = useTravel();
  const form = useForm({
    defaultValues: { trueOn: moment.trueOn ?? '', knownOn: moment.knownOn ?? '' },
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
  const show = form.handleSubmit(({ trueOn, knownOn }) => {
    const chosen = momentOf(trueOn, knownOn);
    if (isNow(chosen))
      return form.setError('trueOn', { message: 'Enter a day that it was true or known on' });
    onClose();
    return void navigate(pathname + queryOf(chosen), { state });
  });
  return (
    <Dialog open onClose={onClose} aria-labelledby={heading} maxWidth="sm" fullWidth>
      <FormProvider {...form}>
        <form noValidate onSubmit={(event) => void show(event)} style={{ display: 'contents' }}>
          <DialogTitle id={heading}>Show as at another day</DialogTitle>
          <DialogContent>
            <ErrorSummary refusal={null} fault={null} />
            <p style={{ marginTop: 0 }}>Fill in either day, or both. Nothing can be changed in the past.</p>
            {travel && (
              <Box component="p" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
                <RecordedSince id={travel.id} />
              </Box>
            )}
            <MomentFields />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>Cancel</Button>
            <Button type="submit" variant="contained">
              Show
            </Button>
          </DialogActions>
        </form>
      </FormProvider>
    </Dialog>
  );
}
