import Print from '@mui/icons-material/Print';
import Button from '@mui/material/Button';

/** The page on paper, beside its heading. */
export function PrintButton() {
  return (
    <Button
      size="small"
      variant="outlined"
      startIcon={<Print fontSize="small" />}
      onClick={() => window.print()}
      data-screen-only
    >
      Print
    </Button>
  );
}
