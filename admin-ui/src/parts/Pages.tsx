import Box from '@mui/material/Box';
import type { RefObject } from 'react';
import { useSearchParams } from 'react-router';
import { OpeningLink, useOpened } from './opening.tsx';

const ROWS_ON_A_PAGE = 25;

/** A part of a page that is shown in pages of its own. */
interface Paged {
  readonly what: string;
  readonly name: string;
  readonly opens: string;
  readonly page: number;
  /** As the server is asked. */
  readonly input: { readonly page: number; readonly perPage: number };
  /** For the heading above the rows: turning leads the focus there. */
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

interface Options {
  /** What the address calls its page, where another part has pages too. */
  name?: string;
  /** What else leads the focus to the same heading. */
  opens?: string;
}

/** The page that the address asks for; the first unless it says so. `what` is counted: ‘ECTs’. */
export function usePages(what: string, { name = 'page', opens = `pages of ${what}` }: Options = {}): Paged {
  const asked = Number(useSearchParams()[0].get(name));
  const page = Number.isInteger(asked) && asked > 0 ? asked : 1;
  const headingRef = useOpened<HTMLHeadingElement>(opens, 'nearest');
  return { what, name, opens, page, input: { page, perPage: ROWS_ON_A_PAGE }, headingRef };
}

/** Which rows are shown of how many, and the way to those before and after. */
export function Pages({ of: { what, name, opens, page }, total }: { of: Paged; total: number }) {
  const [search] = useSearchParams();
  const to = (next: number) => {
    const query = new URLSearchParams(search);
    if (next === 1) query.delete(name);
    else query.set(name, String(next));
    return `?${query}`;
  };
  if (total === 0) return null;
  const first = (page - 1) * ROWS_ON_A_PAGE + 1;
  const last = Math.min(page * ROWS_ON_A_PAGE, total);
  const range = `${first.toLocaleString('en-GB')} to ${last.toLocaleString('en-GB')}`;
  return (
    <Box
      component="nav"
      aria-label={`Pages of ${what}`}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 2,
        mt: 1.5,
        color: 'text.secondary',
        fontSize: '0.875rem',
      }}
    >
      <span>
        {first > total
          ? `There is no page ${page}; there are ${total.toLocaleString('en-GB')} in all`
          : `Showing ${range} of ${total.toLocaleString('en-GB')}`}
      </span>
      {page > 1 && (
        <OpeningLink to={to(first > total ? 1 : page - 1)} opens={opens} data-screen-only>
          {first > total ? 'First page' : 'Previous page'}
        </OpeningLink>
      )}
      {last < total && (
        <OpeningLink to={to(page + 1)} opens={opens} data-screen-only>
          Next page
        </OpeningLink>
      )}
    </Box>
  );
}
