import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { FormProvider, useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { ErrorSummary } from '../fields/ErrorSummary.tsx';
import { Panel } from '../parts/Panel.tsx';
import { compareQuery } from './compare-address.ts';
import { MomentFields, momentOf } from './MomentFields.tsx';
import type { Moment } from './moment.ts';

interface Props {
  from: Moment;
  to: Moment;
}

/** Two moments, each on two clocks; what is left empty is now. */
export function CompareForm({ from, to }: Props) {
  const navigate = useNavigate();
  const form = useForm({
    defaultValues: {
      fromTrueOn: from.trueOn ?? '',
      fromKnownOn: from.knownOn ?? '',
      toTrueOn: to.trueOn ?? '',
      toKnownOn: to.knownOn ?? '',
    },
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
  const compare = form.handleSubmit(
    (typed) =>
      void navigate({
        search: compareQuery(
          momentOf(typed.fromTrueOn, typed.fromKnownOn),
          momentOf(typed.toTrueOn, typed.toKnownOn),
        ),
      }),
  );
  return (
    <FormProvider {...form}>
      <Box component="form" data-screen-only noValidate onSubmit={(event) => void compare(event)}>
        <ErrorSummary refusal={null} fault={null} />
        <Box sx={twoColumns}>
          <Panel heading="Before">
            <Box sx={bothClocks}>
              <MomentFields prefix="from" />
            </Box>
          </Panel>
          <Panel heading="After">
            <Box sx={bothClocks}>
              <MomentFields prefix="to" />
            </Box>
          </Panel>
        </Box>
        <Button type="submit" variant="contained" sx={{ mb: 2.5 }}>
          Compare
        </Button>
      </Box>
    </FormProvider>
  );
}

/** Beside each other where both fit, so that what differs begins within the window. */
const bothClocks = {
  display: 'grid',
  columnGap: 1,
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(13.5rem, 100%), 1fr))',
  alignItems: 'end',
} as const;
const twoColumns = {
  display: 'grid',
  columnGap: 2.5,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
} as const;
