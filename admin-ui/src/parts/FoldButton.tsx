import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ExpandMore from '@mui/icons-material/ExpandMore';

interface Props {
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  /** The id of what it opens. */
  controls?: string | undefined;
  children: string;
}

/** Opens and closes something more, in words among words. Its words are printed, as no button is. */
export function FoldButton({ isOpen, onToggle, controls, children }: Props) {
  return (
    <>
      <Box component="span" sx={{ display: 'none', '@media print': { display: 'inline' } }}>
        {children}
      </Box>
      <Button
        size="small"
        variant="text"
        aria-expanded={isOpen}
        aria-controls={isOpen ? controls : undefined}
        onClick={() => onToggle(!isOpen)}
        endIcon={<ExpandMore sx={{ transform: isOpen ? 'rotate(180deg)' : 'none' }} />}
        sx={{ minHeight: 24, mx: -0.5, px: 0.5, py: 0, font: 'inherit', color: 'text.secondary' }}
      >
        {children}
      </Button>
    </>
  );
}
