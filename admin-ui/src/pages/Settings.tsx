import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { PageHeading } from '../frame/PageHeading.tsx';
import { KeyTable } from '../keys/KeyTable.tsx';
import { useKeysAreOn } from '../keys/useKeys.ts';
import { Panel } from '../parts/Panel.tsx';

/** What one chooses for oneself on this browser. */
export function Settings() {
  const [areOn, setOn] = useKeysAreOn();
  return (
    <>
      <PageHeading>Settings</PageHeading>
      <Panel heading="Keyboard">
        <FormControlLabel
          control={<Checkbox checked={areOn} onChange={(_event, checked) => setOn(checked)} />}
          label="Single-key shortcuts"
        />
        <p style={{ marginTop: 0 }}>
          Switch them off if you speak to your computer, or press keys by accident. They are kept for this
          browser.
        </p>
        <KeyTable />
      </Panel>
    </>
  );
}
