import Button from '@mui/material/Button';
import OutlinedInput from '@mui/material/OutlinedInput';
import { type SyntheticEvent, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { describedBy, Field, idOf } from '../fields/Field.tsx';
import { SEARCH_MANY } from './asked-for.ts';

const NAME = 'ids';
const HINT =
  'One a line, or with commas between. TRNs, URNs, emails, IDs and names can be mixed, 500 at most.';
const LONGEST = 20_000;

interface Props {
  /** What is in the box to begin with. */
  ids: string;
  /** What the server finds wrong with it. */
  mistake: string | undefined;
}

export function PasteForm({ ids, mistake }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const navigate = useNavigate();
  const [ours, setOurs] = useState<string>();
  const error = ours ?? mistake;

  const find = (event: SyntheticEvent) => {
    event.preventDefault();
    const typed = box.current?.value ?? '';
    const wrong = mistakeIn(typed);
    setOurs(wrong);
    if (wrong) box.current?.focus();
    else void navigate(SEARCH_MANY, { state: { ids: typed } });
  };

  return (
    <form onSubmit={find} noValidate data-screen-only>
      <div role="alert">{error && <span className="visually-hidden">{error}</span>}</div>
      <Field name={NAME} label="IDs and names to find" hint={HINT} error={error}>
        <OutlinedInput
          id={idOf(NAME)}
          inputRef={box}
          defaultValue={ids}
          error={error !== undefined}
          multiline
          minRows={5}
          maxRows={12}
          sx={{ width: '100%', maxWidth: '42rem' }}
          onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && find(event)}
          inputProps={{ 'aria-describedby': describedBy(NAME, HINT, error), spellCheck: false }}
        />
      </Field>
      <Button type="submit" variant="contained" sx={{ mb: 3 }}>
        Find them
      </Button>
    </form>
  );
}

function mistakeIn(typed: string): string | undefined {
  if (typed.trim() === '') return 'Paste at least one ID or name';
  if (typed.length > LONGEST)
    return `The list must be ${LONGEST.toLocaleString('en-GB')} characters or fewer. Paste it in parts.`;
  return undefined;
}
