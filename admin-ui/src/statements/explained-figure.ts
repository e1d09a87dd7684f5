import { createContext } from 'react';

/** The address in the bill of the figure that is explained beside the statement; null when none is. */
export const ExplainedFigure = createContext<string | null>(null);

/** Finds the figures that are explained, of those that stand on the statement. */
export const MARKED = 'a[aria-current="true"]';

/** 'banded/output' for the part 'explain/banded/output' of the page, '' for 'explain', the total; null for other parts. */
export const figureIn = (section: string): string | null =>
  section === 'explain' || section.startsWith('explain/') ? section.slice('explain/'.length) : null;
