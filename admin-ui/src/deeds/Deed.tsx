import { lazy, Suspense, useState } from 'react';
import { DeedButton } from './DeedButton.tsx';
import type { DeedProps } from './deed-props.ts';

const DeedDialog = lazy(async () => ({
  default: (await import('./DeedDialog.tsx')).DeedDialog,
})) as typeof import('./DeedDialog.tsx').DeedDialog;

/** Every deed looks like this: a button that says why it is off, a dialog that plans before it does. */
export function Deed<Name extends string>(props: DeedProps<Name>) {
  const { name, may } = props;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <DeedButton name={name} may={may} onPress={() => setOpen(true)} />
      {isOpen && (
        <Suspense>
          <DeedDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
