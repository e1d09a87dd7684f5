import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { useState } from 'react';
import { shortDay } from '../parts/days.ts';
import { Scroll } from '../parts/Scroll.tsx';
import { useWidth } from '../parts/useWidth.ts';
import { useIsTravelling, useToday } from '../travel/useTravel.ts';
import { LaneItem } from './LaneItem.tsx';
import { Ribbons } from './lane-ribbons.tsx';
import { dayNumber, ticks, type View, widthOf, xOf } from './lanes-geometry.ts';
import { AXIS, heightOf, layOut, type PlacedLane } from './lanes-layout.ts';
import type { Lane } from './life-lanes.ts';

interface Props {
  lanes: readonly Lane[];
  view: View;
  /** The item that fills the view. */
  zoomed: string | null;
  onZoom: (id: string) => void;
}

const GUTTER = 104;
const LEAST_PICTURE = 560;
/** So that the ring of the focus is whole at both edges. */
const MARGIN = 6;

/**
 * Lanes on one axis. When there is no room it scrolls in a region of its own, and begins with today in its middle; the
 * names of the lanes stay, and so do the words of what one scrolls along.
 */
export function LanesPicture({ lanes, view, zoomed, onZoom }: Props) {
  const [box, available] = useWidth<HTMLDivElement>();
  const width = Math.max(available - GUTTER - MARGIN * 2, LEAST_PICTURE);
  const future = useFuture(view, width);
  const placed = layOut(lanes, view, width);
  const [passed, setPassed] = useState(0);
  const height = heightOf(placed);
  return (
    <Box ref={box} sx={{ minHeight: height, '& > div': { scrollPaddingLeft: GUTTER } }}>
      {available > 0 && (
        <Scroll
          label="Picture of the whole life over time"
          startsAt={isIn(future, width) ? MARGIN + future - (available - GUTTER) / 2 : 0}
          onScrolled={setPassed}
        >
          <Box sx={{ display: 'flex', width: GUTTER + width + MARGIN * 2 }}>
            <Gutter lanes={placed} height={height} />
            <svg
              viewBox={`${-MARGIN} 0 ${width + MARGIN * 2} ${height}`}
              width={width + MARGIN * 2}
              height={height}
              role="group"
              aria-label="The whole life over time"
              style={{ display: 'block', flex: 'none' }}
            >
              <Ribbons />
              <Ground lanes={placed} view={view} width={width} height={height} />
              {placed.map(({ name, shape, items }) => (
                <g key={name} role="group" aria-label={name}>
                  {items.map((one) => (
                    <LaneItem
                      key={one.item.id}
                      placed={one}
                      tipIn={() => box.current}
                      shape={shape}
                      todayX={future}
                      hidden={passed - MARGIN}
                      isZoomed={one.item.id === zoomed}
                      onZoom={() => onZoom(one.item.id)}
                    />
                  ))}
                </g>
              ))}
              <Today view={view} width={width} height={height} />
            </svg>
          </Box>
        </Scroll>
      )}
    </Box>
  );
}

const isIn = (x: number, width: number): boolean => x >= 0 && x <= width;

/** Today is still now: what is to come begins with tomorrow. */
const useFuture = (view: View, width: number): number => xOf(dayNumber(useToday()) + 1, view, width);

function Gutter({ lanes, height }: { lanes: readonly PlacedLane[]; height: number }) {
  return (
    <Box
      aria-hidden
      sx={{
        position: 'sticky',
        left: 0,
        flex: 'none',
        width: GUTTER,
        height,
        bgcolor: 'background.paper',
        borderRight: 1,
        borderColor: 'divider',
        zIndex: 1,
      }}
    >
      {lanes.map(({ name, y, height: tall }) => (
        <Box
          key={name}
          sx={{
            position: 'absolute',
            top: y,
            height: tall,
            width: '100%',
            pt: '13px',
            borderTop: 1,
            borderColor: 'divider',
            fontSize: '0.8125rem',
            fontWeight: 600,
            color: 'text.secondary',
          }}
        >
          {name}
        </Box>
      ))}
    </Box>
  );
}

interface GroundProps {
  lanes: readonly PlacedLane[];
  view: View;
  width: number;
  height: number;
}

/** The axis, the lines between lanes, and the ground of what is to come. */
function Ground({ lanes, view, width, height }: GroundProps) {
  const { tokens } = useTheme();
  const future = Math.max(0, useFuture(view, width));
  return (
    <g aria-hidden fontSize={12} fill={tokens.muted}>
      {future < width && (
        <rect x={future} y={AXIS} width={width - future} height={height - AXIS} fill={tokens.sunk} />
      )}
      {ticks(view, width).map(({ x, label }) => (
        <g key={label}>
          <line x1={x} x2={x} y1={AXIS - 6} y2={height} stroke={tokens.line} />
          {x + widthOf(label) < width && (
            <text x={x + 4} y={AXIS - 10}>
              {label}
            </text>
          )}
        </g>
      ))}
      {lanes.map(({ name, y }) => (
        <line key={name} x1={-MARGIN} x2={width} y1={y} y2={y} stroke={tokens.line} />
      ))}
    </g>
  );
}

function Today({ view, width, height }: Omit<GroundProps, 'lanes'>) {
  const { tokens } = useTheme();
  const today = useToday();
  const isTravelling = useIsTravelling();
  const x = xOf(dayNumber(today) + 0.5, view, width);
  if (!isIn(x, width)) return null;
  const label = `${isTravelling ? 'That day' : 'Today'}, ${shortDay(today)}`;
  const half = widthOf(label) / 2 + 6;
  const middle = Math.min(Math.max(x, half), width - half);
  return (
    <g aria-hidden pointerEvents="none" fontSize={12} fontWeight={650}>
      <line x1={x} x2={x} y1={20} y2={height} stroke={tokens.accent} strokeWidth={2} />
      <rect x={middle - half} y={0} width={half * 2} height={20} rx={10} fill={tokens.accent} />
      <text x={middle} y={14} textAnchor="middle" fill={tokens.onAccent}>
        {label}
      </text>
      {middle + half + 60 < width && (
        <text x={middle + half + 8} y={14} fill={tokens.muted} fontWeight={400}>
          To come
        </text>
      )}
    </g>
  );
}
