import Block from '@mui/icons-material/Block';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId, useState } from 'react';
import type { May } from './answer.ts';
import { WhyNot } from './WhyNot.tsx';

interface Props {
  name: string;
  may: May;
  onPress: () => void;
}

/** On, or off with its reason beside it. An off one can be pressed too, and answers with the reason. */
export function DeedButton({ name, may, onPress }: Props) {
  const id = useId();
  const [explains, setExplains] = useState(false);
  if (may.allowed)
    return (
      <Button variant="outlined" size="small" onClick={onPress}>
        {name}
      </Button>
    );
  const because = may.because ?? 'This cannot be done now.';
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline', flexBasis: '100%' }}>
      <Button
        size="small"
        startIcon={<Block fontSize="inherit" />}
        onClick={() => setExplains(true)}
        aria-describedby={id}
        sx={{ color: 'text.secondary', border: '1px dashed', borderColor: 'divider', fontWeight: 500 }}
      >
        {name}
      </Button>
      <Box id={id} sx={{ color: 'text.secondary', fontSize: '0.8125rem', flex: '1 1 12rem' }}>
        {because}
      </Box>
      {explains && <WhyNot name={name} because={because} onClose={() => setExplains(false)} />}
    </Box>
  );
}
