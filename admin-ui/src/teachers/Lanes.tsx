import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { FactTable } from '../parts/FactTable.tsx';
import { dayInWords } from '../parts/days.ts';
import { Panel } from '../parts/Panel.tsx';
import { TagOf } from '../parts/statuses.tsx';
import { useToday } from '../travel/useTravel.ts';
import { LanesKey } from './LanesKey.tsx';
import { LanesPicture } from './LanesPicture.tsx';
import { around, dayOfNumber, lastTwoYears, place, type View, wholeLife } from './lanes-geometry.ts';
import { daysInWords, type Lane, lanesOf } from './life-lanes.ts';
import type { TeacherOnPage } from './teacher-query.ts';

/** The whole life, the last two years, or one item of it by its id. */
type Zoom = 'life' | 'two years' | { readonly id: string };

/** A whole life on one axis of time, as a picture or as a table. */
export function Lanes({ teacher }: { teacher: TeacherOnPage }) {
  const today = useToday();
  const lanes = lanesOf(teacher, today);
  const [zoom, setZoom] = useState<Zoom>('life');
  const [asTable, setAsTable] = useState(false);
  if (lanes.length === 0) return null;
  const zoomed = typeof zoom === 'object' ? zoom.id : null;
  const view = viewOf(lanes, zoom, today);
  return (
    <Panel
      heading="Over time"
      aside={
        <Box data-screen-only sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {!asTable && (
            <Box role="group" aria-label="Period shown" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
              <Choice isOn={zoom === 'life'} onChoose={() => setZoom('life')}>
                Whole life
              </Choice>
              <Choice isOn={zoom === 'two years'} onChoose={() => setZoom('two years')}>
                Last two years
              </Choice>
            </Box>
          )}
          <Choice isOn={asTable} onChoose={() => setAsTable(!asTable)}>
            Show as table
          </Choice>
        </Box>
      }
    >
      {!asTable && (
        <Box data-screen-only>
          <LanesPicture
            lanes={lanes}
            view={view}
            zoomed={zoomed}
            onZoom={(id) => setZoom(id === zoomed ? 'life' : { id })}
          />
          <LanesKey lanes={lanes} />
          <Box
            component="p"
            aria-live="polite"
            sx={{ color: 'text.secondary', fontSize: '0.8125rem', m: 0, mt: 1 }}
          >
            {viewInWords(lanes, view)}{' '}
            {zoomed ? 'Press the same item again for the whole life.' : 'Press an item to zoom to it.'}
          </Box>
        </Box>
      )}
      <Box sx={asTable ? {} : onlyHeardAndPrinted}>
        <div>
          <LanesTable lanes={lanes} />
        </div>
      </Box>
    </Panel>
  );
}

function Choice({ isOn, onChoose, children }: { isOn: boolean; onChoose: () => void; children: string }) {
  return (
    <Button size="small" variant={isOn ? 'contained' : 'outlined'} aria-pressed={isOn} onClick={onChoose}>
      {children}
    </Button>
  );
}

function LanesTable({ lanes }: { lanes: readonly Lane[] }) {
  return (
    <FactTable
      caption="The whole life over time, newest first in each part"
      columns={['What', 'Part', 'When', 'State']}
      empty=""
      rows={lanes.flatMap(({ name, items }) =>
        items.map((item) => ({
          key: item.id,
          cells: [item.name, name, daysInWords(item), <TagOf status={item.status} />],
        })),
      )}
    />
  );
}

function viewOf(lanes: readonly Lane[], zoom: Zoom, today: string): View {
  const items = lanes.flatMap(({ items }) => items);
  if (zoom === 'two years') return lastTwoYears(today);
  const item = typeof zoom === 'object' && items.find(({ id }) => id === zoom.id);
  return item ? around(item, today) : wholeLife(items, today);
}

function viewInWords(lanes: readonly Lane[], view: View): string {
  const items = lanes.flatMap(({ items }) => items);
  const outside = items.filter((item) => place(item, view, 1) === null).length;
  const days = `${dayInWords(dayOfNumber(view.from))} to ${dayInWords(dayOfNumber(view.to))}`;
  return `Shown: ${days}, ${outside === 0 ? 'with everything known' : `without ${outside} of ${items.length} items`}.`;
}

/** As wide inside as on a screen, so that nothing in it scrolls and is a stop for the Tab key. */
const onlyHeardAndPrinted = {
  '@media screen': {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    '& > div': { width: '60rem' },
  },
} as const;
