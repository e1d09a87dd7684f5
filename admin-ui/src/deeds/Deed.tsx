import { useState } from 'react';
import { ArrivingDialog } from '../parts/Arriving.tsx';
import { useAhead } from '../parts/late.tsx';
import { DeedButton } from './DeedButton.tsx';
import type { DeedProps } from './deed-props.ts';
import { DeedDialog, dialogs } from './in-dialogs.ts';

/** Every deed looks like this: a button that says why it is off, a dialog that plans before it does. */
export function Deed<Name extends string>(props: DeedProps<Name>) {
  const { name, may, also } = props;
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  useAhead(dialogs, may.allowed);
  return (
    <>
      <DeedButton name={name} may={may} also={also} onPress={() => setOpen(true)} />
      {isOpen && (
        <ArrivingDialog onClose={close}>
          <DeedDialog {...props} onClose={close} />
        </ArrivingDialog>
      )}
    </>
  );
}
