import Block from '@mui/icons-material/Block';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId, useLayoutEffect, useState } from 'react';
import { useDeedHere } from '../palette/deeds-here.ts';
import { InTheWay } from '../parts/InTheWay.tsx';
import { inTheWayOf, RuleSteps } from '../parts/RuleSteps.tsx';
import { WhyAnswer, whyButton } from '../parts/Why.tsx';
import type { May } from './answer.ts';

interface Props {
  name: string;
  may: May;
  /** Other words it is looked for by. */
  also?: string | undefined;
  onPress: () => void;
}

/** On, or off with its reason beside it. An off one can be pressed too, and answers with the rules that were tested. */
export function DeedButton({ name, may, also, onPress }: Props) {
  return may.allowed ? (
    <OnDeed name={name} also={also} onPress={onPress} />
  ) : (
    <OffDeed name={name} may={may} also={also} />
  );
}

function OnDeed({ name, also, onPress }: Omit<Props, 'may'>) {
  const button = useDeedHere<HTMLButtonElement>(name, { also });
  useLayoutEffect(
    () => () => {
      // A deed that is done is often off: the focus goes to the page's heading instead of nowhere.
      if (document.activeElement === button.current) document.querySelector('h1')?.focus();
    },
    [button],
  );
  return (
    <Button ref={button} variant="outlined" size="small" onClick={onPress}>
      {name}
    </Button>
  );
}

function OffDeed({ name, may, also }: Omit<Props, 'onPress'>) {
  const id = useId();
  const off = may.because ?? 'This cannot be done now.';
  const button = useDeedHere<HTMLButtonElement>(name, { also, off });
  const [isOpen, setOpen] = useState(false);
  const question = `Why is this off: ${name.charAt(0).toLowerCase()}${name.slice(1)}?`;
  const opens = {
    'aria-expanded': isOpen,
    'aria-controls': isOpen ? `${id}-why` : undefined,
    onClick: () => setOpen(!isOpen),
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline', flexBasis: '100%' }}>
      <Button
        ref={button}
        id={`${id}-deed`}
        size="small"
        startIcon={<Block fontSize="inherit" />}
        aria-describedby={id}
        sx={{ color: 'text.secondary', border: '1px dashed', borderColor: 'divider', fontWeight: 500 }}
        {...opens}
      >
        {name}
      </Button>
      <Box data-screen-only sx={{ fontSize: '0.8125rem', flex: '1 1 12rem' }}>
        <Box component="span" id={id} sx={{ color: 'text.secondary' }}>
          {off}
        </Box>{' '}
        <Button
          size="small"
          variant="text"
          aria-describedby={`${id}-deed`}
          sx={{ ...whyButton, fontSize: 'inherit' }}
          {...opens}
        >
          Why?
        </Button>
        <InTheWay records={inTheWayOf(may.steps)} />
      </Box>
      {isOpen && (
        <WhyAnswer id={`${id}-why`} question={question}>
          <RuleSteps label="Rules, in order" steps={may.steps} />
        </WhyAnswer>
      )}
    </Box>
  );
}
