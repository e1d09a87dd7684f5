import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type KeyboardEvent, type SyntheticEvent, useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { Link } from '../parts/Link.tsx';
import { useIsTravelling } from '../travel/useTravel.ts';
import { BillPanels } from './BillPanels.tsx';
import { ExplainTab, versionIn } from './ExplainTab.tsx';
import { ExplainedFigure, figureIn, MARKED } from './explained-figure.ts';
import { NoMoney } from './NoMoney.tsx';
import { NotesPanel } from './NotesPanel.tsx';
import type { StatementOnPage } from './statement-queries.ts';

/** From here on a statement and an explanation have room side by side. */
const WIDE = '(min-width: 1440px)';

interface Props {
  statement: StatementOnPage;
  base: string;
  /** The part of the page that is open: '', 'explain' or 'explain/banded/output'. */
  section: string;
}

/** The figures, and the one that the address names explained: beside them where there is room, else in their place. */
export function FiguresTab({ statement: { id, bill }, base, section }: Props) {
  const isWide = useMediaQuery(WIDE, { noSsr: true });
  const version = versionIn(useSearchParams()[0]);
  const path = figureIn(section);
  const { statementRef, remember, goBack } = useWayBack(path);
  const isTravelling = useIsTravelling();
  const closing = useRef<HTMLAnchorElement>(null);
  // The figures of an older version are not those of the page.
  const isBeside = path !== null && isWide && bill && version === undefined;
  if (path !== null && !isBeside) return <ExplainTab id={id} base={base} path={path} />;
  const close = ({ key }: KeyboardEvent) => key === 'Escape' && closing.current?.click();
  return (
    <Box sx={isBeside ? besides : undefined}>
      <Box ref={statementRef} onFocus={remember} onClick={remember} sx={isBeside ? onScreenOnly : undefined}>
        <ExplainedFigure value={path}>
          {bill ? <BillPanels bill={bill} base={base} /> : <NoMoney />}
        </ExplainedFigure>
        <NotesPanel id={id} />
      </Box>
      {isBeside && (
        <Box
          component="section"
          aria-label="Explanation of the figure"
          onKeyDown={close}
          sx={{ ...beside, ...(isTravelling && belowTheBanner) }}
        >
          <Box data-screen-only sx={{ float: 'right', pl: 2 }}>
            <Link ref={closing} to={base} onClick={goBack}>
              Close
            </Link>
          </Box>
          <ExplainTab id={id} base={base} path={path} isBeside />
        </Box>
      )}
    </Box>
  );
}

/** Keeps the figure that is explained in view, and leads the focus back to the one that was pressed. */
function useWayBack(path: string | null) {
  const statementRef = useRef<HTMLDivElement>(null);
  const pressed = useRef<HTMLElement>(null);
  useEffect(() => {
    const marked = [...(statementRef.current?.querySelectorAll(MARKED) ?? [])];
    // A statement has some figures twice, in its overview and in their own block.
    const meant = marked.find((one) => one === pressed.current) ?? marked.find(isInView) ?? marked[0];
    if (meant && !isInView(meant)) meant.scrollIntoView({ block: 'center' });
  }, [path]);
  return {
    statementRef,
    remember: ({ target }: SyntheticEvent) => {
      pressed.current = target instanceof HTMLElement ? target.closest('a') : null;
    },
    goBack: () => {
      const marked = statementRef.current?.querySelector<HTMLElement>(MARKED);
      const figure = pressed.current?.isConnected ? pressed.current : marked;
      figure?.focus();
    },
  };
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}

const besides = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  columnGap: 2.5,
  alignItems: 'start',
  '@media print': { display: 'block' },
} as const;
const onScreenOnly = { '@media print': { display: 'none' } } as const;
const belowTheBanner = { top: '4.5rem', maxHeight: 'calc(100vh - 5.5rem)' } as const;
const beside = {
  position: 'sticky',
  top: '1rem',
  maxHeight: 'calc(100vh - 2rem)',
  overflowY: 'auto',
  // Room for the ring of what is focused at the edge.
  p: 0.5,
  m: -0.5,
  '@media print': { position: 'static', maxHeight: 'none', overflow: 'visible' },
} as const;
