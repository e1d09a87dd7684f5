import Tooltip from '@mui/material/Tooltip';
import { styled } from '@mui/material/styles';
import { focus } from '../theme/tokens.ts';
import { LaneBar } from './LaneBar.tsx';
import { Mark } from './LaneMark.tsx';
import { BAR, MARK_WIDTH, markX, type Placed } from './lanes-layout.ts';
import { itemInWords, type Lane, labelOf } from './life-lanes.ts';

interface Props {
  placed: Placed;
  shape: Lane['shape'];
  /** Where what is to come begins. */
  todayX: number;
  /** As far as which the picture is scrolled out of sight. */
  hidden: number;
  /** Where the words appear, so that they are part of the page. */
  tipIn: () => HTMLElement | null;
  isZoomed: boolean;
  onZoom: () => void;
}

/** A bar or a mark: it says its words when pointed at or focused, and zooms to itself when pressed. */
export function LaneItem({ placed, shape, todayX, hidden, tipIn, isZoomed, onZoom }: Props) {
  const { place, y, item } = placed;
  const words = itemInWords(item);
  return (
    <Tooltip title={words} enterDelay={100} placement="top" slotProps={{ popper: { container: tipIn } }}>
      <Pressable
        role="button"
        tabIndex={0}
        aria-label={words}
        aria-pressed={isZoomed}
        onClick={onZoom}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          onZoom();
        }}
      >
        <rect className="ring" x={place.x - 4} y={y - 4} width={place.width + 8} height={BAR + 8} rx={7} />
        {shape === 'bar' ? (
          <LaneBar placed={placed} todayX={todayX} hidden={hidden} />
        ) : (
          <LaneMoment placed={placed} />
        )}
      </Pressable>
    </Tooltip>
  );
}

function LaneMoment({ placed }: { placed: Placed }) {
  const { place, y, item, label } = placed;
  const middle = y + BAR / 2;
  return (
    <>
      <rect x={place.x} y={y} width={place.width} height={BAR} fill="transparent" />
      <Mark tone={item.status[0]} x={markX(placed)} y={middle} />
      <text
        x={label === 'after' ? place.x + MARK_WIDTH : place.x + place.width - MARK_WIDTH}
        y={middle + 4}
        textAnchor={label === 'after' ? 'start' : 'end'}
      >
        {labelOf(item)}
      </text>
    </>
  );
}

const Pressable = styled('g')(({ theme }) => ({
  cursor: 'pointer',
  fontSize: 12.5,
  fill: theme.palette.text.primary,
  '& .ring': { fill: 'none', stroke: 'none' },
  '&:focus-visible': { outline: 'none !important', boxShadow: 'none !important' },
  '&:focus-visible .ring': { fill: focus.ink, stroke: focus.ground, strokeWidth: 3 },
  '&:hover .edge': { strokeOpacity: 1, strokeWidth: 1.5 },
  '&[aria-pressed="true"] .edge': { strokeOpacity: 1, strokeWidth: 2 },
}));
