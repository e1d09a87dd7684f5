import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { createContext, type ReactNode, useContext, useId, useState } from 'react';
import { createPortal } from 'react-dom';

/** Where answers stand; beside the question unless there is a wider place. */
const Place = createContext<HTMLElement | null>(null);

/** Answers to every ‘Why?’ inside stand below, where there is room for them. */
export function WhyPlace({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <Place value={place}>
      {children}
      <div ref={setPlace} />
    </Place>
  );
}

interface Props {
  /** The whole question: 'Why is the training deferred?' */
  question: string;
  /** The answer; it is asked for when it is opened. */
  children: ReactNode;
}

/** ‘Why?’, which opens and closes its answer. An open one is printed. */
export function Why({ question, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const place = useContext(Place);
  const answer = isOpen && (
    <WhyAnswer id={id} question={question}>
      {children}
    </WhyAnswer>
  );
  return (
    <>
      <Button
        size="small"
        variant="text"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        sx={whyButton}
      >
        Why?<span className="visually-hidden">&nbsp;{question}</span>
      </Button>
      {place ? answer && createPortal(answer, place) : answer}
    </>
  );
}

/** The rules, under their question. */
export function WhyAnswer({ id, question, children }: Props & { id: string }) {
  return (
    <Box
      id={id}
      role="group"
      aria-label={question}
      sx={{
        flexBasis: '100%',
        maxWidth: '48rem',
        my: 1,
        px: 2,
        py: 1,
        bgcolor: (theme) => theme.tokens.sunk,
        borderLeft: '4px solid',
        borderColor: 'divider',
        borderRadius: 1,
        fontSize: '0.9375rem',
      }}
    >
      <Box component="p" sx={{ m: 0, fontWeight: 650 }}>
        {question}
      </Box>
      {children}
    </Box>
  );
}

export const whyButton = {
  minHeight: 24,
  minWidth: 0,
  px: 0.75,
  py: 0,
  textDecoration: 'underline',
  fontWeight: 400,
} as const;
