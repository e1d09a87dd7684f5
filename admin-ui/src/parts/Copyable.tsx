import ContentCopy from '@mui/icons-material/ContentCopy';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { Personal } from './Personal.tsx';
import { useCopy } from './useCopy.ts';

interface Props {
  /** What it is, for the button: 'TRN'. */
  what: string;
  children: string | null | undefined;
}

/** A number or an id that is pasted into tickets and searches: whole, with a button that copies it. */
export function Copyable({ what, children: text }: Props) {
  const copy = useCopy();
  if (!text) return <Personal>{text}</Personal>;
  const name = `Copy ${what}`;
  return (
    <>
      <span>{text}</span>{' '}
      <Tooltip title={name}>
        <IconButton aria-label={name} onClick={() => void copy(text)} data-screen-only sx={small}>
          <ContentCopy fontSize="inherit" />
        </IconButton>
      </Tooltip>
    </>
  );
}

/** No higher than the line it stands in, and no smaller than a finger needs. */
const small = { fontSize: '0.875rem', color: 'text.secondary', p: 0, width: 24, height: 24, my: '-2px' };
