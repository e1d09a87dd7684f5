import { Panel } from './Panel.tsx';

/** Under the tabs of a page, where an address names none of them. */
export function NoSuchPart() {
  return (
    <Panel heading="This page has no such part">
      <p>Choose one of the parts above. If you pasted the address, check you copied all of it.</p>
    </Panel>
  );
}
