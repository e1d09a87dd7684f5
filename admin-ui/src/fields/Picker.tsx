import { Arriving } from '../parts/Arriving.tsx';
import { code, late } from '../parts/late.tsx';
import type { Option, PickerProps } from './RecordPicker.tsx';

const RecordPicker = late(
  code(() => import('./RecordPicker.tsx')),
  'RecordPicker',
);

/** One record out of many. Its code, heavier than most pages, comes when the first is shown. */
export function Picker<One extends Option>(props: PickerProps<One>) {
  return (
    <Arriving meanwhile={<input id={props.id} disabled style={{ width: '100%', height: '2.5rem' }} />}>
      <RecordPicker {...props} />
    </Arriving>
  );
}
