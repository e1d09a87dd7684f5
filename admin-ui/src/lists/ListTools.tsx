import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ExpandMore from '@mui/icons-material/ExpandMore';
import { useId, useRef, useState } from 'react';
import type { RaRecord } from 'react-admin';
import { ColumnsPanel } from './ColumnsPanel.tsx';
import { Download } from './Download.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import { useSeesPeople } from '../parts/Personal.tsx';
import { columnsFor, type ListOf } from './list.ts';
import { Shortcuts } from './Shortcuts.tsx';
import type { useRows } from './useRows.ts';
import { type SaidOf, type Shown, usualColumns } from './useSaid.ts';
import { ViewsPanel } from './ViewsPanel.tsx';

interface Props<Row extends RaRecord> {
  list: ListOf<Row>;
  shown: Shown;
  listed: Pick<ReturnType<typeof useRows>, 'total' | 'totalIsExact'>;
  go: SaidOf['go'];
}

type Tool = 'Filters' | 'Views' | 'Columns';

/** What can be done with a list: one thing open at a time, in the page and not above it. */
export function ListTools<Row extends RaRecord>({
  list,
  shown,
  listed: { total, totalIsExact },
  go,
}: Props<Row>) {
  const id = useId();
  const seesPeople = useSeesPeople();
  const [open, setOpen] = useState<Tool | null>(null);
  const asked = list.fields.some(({ kind }) => kind !== 'given');
  const tools: Tool[] = [
    ...(asked ? (['Filters'] as const) : []),
    ...(list.views ? (['Views'] as const) : []),
    'Columns',
  ];
  const views = useRef<HTMLButtonElement>(null);
  /** The link that was pressed goes with the panel; the focus stays near. */
  const closeViews = () => {
    setOpen(null);
    views.current?.focus();
  };
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1.5 }} data-screen-only>
        {tools.map((tool) => (
          <Button
            key={tool}
            ref={tool === 'Views' ? views : null}
            size="small"
            variant="outlined"
            aria-expanded={open === tool}
            aria-controls={open === tool ? id : undefined}
            onClick={() => setOpen(open === tool ? null : tool)}
            endIcon={<ExpandMore sx={{ transform: open === tool ? 'rotate(180deg)' : 'none' }} />}
          >
            {tool}
          </Button>
        ))}
        <Shortcuts list={list} />
        {list.hasFile && total !== undefined && total > 0 && (
          <Download list={list} shown={shown} total={total} totalIsExact={totalIsExact} />
        )}
      </Box>
      {open && (
        <Box id={id} component="section" aria-label={open} data-screen-only sx={panel}>
          {open === 'Filters' && (
            <FilterPanel fields={list.fields} filter={shown.filter} onApply={(filter) => go({ filter })} />
          )}
          {open === 'Views' && list.views && (
            <ViewsPanel list={list.views} shown={shown} onOpen={closeViews} />
          )}
          {open === 'Columns' && (
            <ColumnsPanel
              columns={columnsFor(list.columns, seesPeople)}
              shown={shown.columns}
              usual={usualColumns(list)}
              onChange={(columns) => go({ columns }, { replace: true })}
            />
          )}
        </Box>
      )}
    </>
  );
}

const panel = {
  bgcolor: (theme: { tokens: { sunk: string } }) => theme.tokens.sunk,
  border: 1,
  borderColor: 'divider',
  borderRadius: 2,
  px: { xs: 1.5, md: 2 },
  py: 1.75,
  mb: 1.5,
} as const;
