import Dialog from '@mui/material/Dialog';
import { useId, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import type { Typed } from './answer.ts';
import { DeedForm } from './DeedForm.tsx';
import { DeedPlan } from './DeedPlan.tsx';
import type { DeedProps } from './deed-props.ts';
import { useDeed } from './useDeed.tsx';
import { type WhyTyped, whyOf, whyToStart } from './why.ts';

interface Props<Name extends string> extends DeedProps<Name> {
  onClose: () => void;
}

/** Fields, reason and ticket; then the plan; then it is done, or somebody was faster, or the rule says no. */
export function DeedDialog<Name extends string>({
  name,
  confirm,
  grave = false,
  start,
  send,
  reason,
  working: HowFar,
  children,
  onClose,
}: Props<Name>) {
  const heading = useId();
  // One key an opening: a second press is the same deed, a second visit another.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const form = useForm<Typed<Name> & WhyTyped>({
    defaultValues: { ...start, ...whyToStart(reason) } as never,
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
  const { progress, go, back, forget, leave } = useDeed(send, onClose);
  const submitted = form.handleSubmit(
    ({ reason, ticket, ...typed }) =>
      go(typed as unknown as Typed<Name>, whyOf({ reason, ticket }, idempotencyKey)),
    forget,
  );

  const howFar = HowFar && <HowFar idempotencyKey={idempotencyKey} />;
  return (
    <Dialog
      open
      onClose={(_event, reason) => reason === 'escapeKeyDown' && leave()}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        // Else the button that has the focus would be pressed as well.
        event.preventDefault();
        void submitted();
      }}
      aria-labelledby={heading}
      maxWidth={progress.plan ? 'md' : 'sm'}
      fullWidth
    >
      <FormProvider {...form}>
        <form noValidate onSubmit={(event) => void submitted(event)} style={{ display: 'contents' }}>
          {/* It stays in place behind the plan, so that going back finds everything as it was typed. */}
          <DeedForm
            name={name}
            progress={progress}
            isBehind={progress.plan !== null}
            working={howFar}
            onClose={leave}
          >
            {children}
          </DeedForm>
          {progress.plan && (
            <DeedPlan
              heading={heading}
              confirm={typeof confirm === 'string' ? confirm : confirm(progress.plan)}
              grave={grave}
              plan={progress.plan}
              progress={progress}
              working={howFar}
              onBack={back}
              onClose={leave}
            />
          )}
        </form>
      </FormProvider>
    </Dialog>
  );
}
