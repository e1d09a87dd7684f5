import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type FormEvent, useRef, useState } from 'react';
import { asFault } from '../data/fault.ts';
import { leaveToSignIn } from '../data/sign-in.ts';
import { describedBy, Field, idOf } from '../fields/Field.tsx';
import { Panel } from '../parts/Panel.tsx';
import { Working } from '../parts/Working.tsx';

const NAME = 'file';

interface Props<Uploaded> {
  /** What the file holds: 'File of schools'. */
  label: string;
  hint: string;
  send: (file: File) => Promise<Uploaded>;
  onUploaded: (uploaded: Uploaded) => void;
}

export function ChooseFile<Uploaded>({ label, hint, send, onUploaded }: Props<Uploaded>) {
  const input = useRef<HTMLInputElement>(null);
  const [isSending, setSending] = useState(false);
  const [mistake, setMistake] = useState<string>();

  const upload = async (event: FormEvent) => {
    event.preventDefault();
    const file = input.current?.files?.[0];
    if (isSending) return;
    if (!file) {
      setMistake('Choose a file');
      input.current?.focus();
      return;
    }
    setSending(true);
    setMistake(undefined);
    try {
      onUploaded(await send(file));
    } catch (error) {
      const fault = asFault(error);
      if (fault.kind === 'signed-out') leaveToSignIn();
      setMistake(fault.message);
    }
    setSending(false);
  };

  return (
    <Panel heading="Choose the file">
      <form onSubmit={upload} noValidate>
        <div role="alert">{mistake && <span className="visually-hidden">{mistake}</span>}</div>
        <Field name={NAME} label={label} hint={hint} error={mistake}>
          <input
            ref={input}
            id={idOf(NAME)}
            type="file"
            accept=".csv,text/csv"
            aria-describedby={describedBy(NAME, hint, mistake)}
            style={{ font: 'inherit', maxWidth: '100%' }}
          />
        </Field>
        <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
          <Button type="submit" variant="contained">
            Upload and check
          </Button>
          <Working when={isSending} what="Uploading and checking every line" />
        </Box>
        <p>Nothing is imported yet: you will see first what the file would change.</p>
      </form>
    </Panel>
  );
}
