import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, type Ref, useId } from 'react';

interface Props {
  heading: string;
  /** Beside the heading. */
  aside?: ReactNode;
  level?: 2 | 3;
  /** For what a link opens: the heading can take the focus. */
  headingRef?: Ref<HTMLHeadingElement>;
  children: ReactNode;
}

/** A headed part of a page, on paper of its own. */
export function Panel({ heading, aside, level = 2, headingRef, children }: Props) {
  const id = useId();
  return (
    <Box
      component="section"
      aria-labelledby={id}
      sx={{
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: 2,
        px: { xs: 1.5, md: 2.5 },
        py: 2,
        mb: 2.5,
        minWidth: 0,
        '@media print': { border: 0, px: 0, mb: 1 },
      }}
    >
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1,
          alignItems: 'center',
          justifyContent: 'space-between',
          mb: 1,
          breakAfter: 'avoid',
        }}
      >
        <Typography
          id={id}
          variant={level === 2 ? 'h2' : 'h3'}
          component={`h${level}`}
          {...(headingRef && { ref: headingRef, tabIndex: -1, sx: { scrollMarginTop: '4rem' } })}
        >
          {heading}
        </Typography>
        {aside}
      </Box>
      {children}
    </Box>
  );
}
