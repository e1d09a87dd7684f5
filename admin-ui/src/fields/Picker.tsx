import { lazy, Suspense } from 'react';
import type { Option, PickerProps } from './RecordPicker.tsx';

const RecordPicker = lazy(async () => ({ default: (await import('./RecordPicker.tsx')).RecordPicker }));

/** One record out of many. Its code, heavier than most pages, comes when the first is shown. */
export function Picker<One extends Option>(props: PickerProps<One>) {
  return (
    <Suspense fallback={<input id={props.id} disabled style={{ width: '100%', height: '2.5rem' }} />}>
      <RecordPicker {...(props as unknown as PickerProps<Option>)} />
    </Suspense>
  );
}
