import { useTheme } from '@mui/material/styles';
import { useId } from 'react';
import { RIBBON, ribbonOf } from './lane-ribbons.tsx';
import { fitting } from './lanes-geometry.ts';
import { BAR, type Placed } from './lanes-layout.ts';
import { labelOf } from './life-lanes.ts';

const FADE = 56;
const CORNER = 5;

interface Props {
  placed: Placed;
  todayX: number;
  hidden: number;
}

/** Filled as far as today, hollow beyond; it fades where no end is known, and is flush with an edge that cuts it. */
export function LaneBar({ placed, todayX, hidden }: Props) {
  const { place, y, item } = placed;
  const { tokens } = useTheme();
  const id = useId();
  const { ground, ink } = tokens.tones[item.status[0]];
  const right = place.x + place.width;
  const words = Math.max(place.x, hidden) + indent(placed);
  const sure = Math.min(Math.max(todayX - place.x, 0), place.width);
  const shape = { x: place.x, y, width: place.width, height: BAR, rx: CORNER };
  return (
    <>
      <defs>
        <clipPath id={`${id}-clip`}>
          <rect {...shape} />
        </clipPath>
        <linearGradient
          id={`${id}-fade`}
          gradientUnits="userSpaceOnUse"
          x1={Math.max(place.x, right - FADE)}
          x2={right}
          y1={0}
          y2={0}
        >
          <stop offset="0" stopColor="#fff" />
          <stop offset="1" stopColor="#fff" stopOpacity={item.finishedOn ? 1 : 0} />
        </linearGradient>
        <mask
          id={`${id}-mask`}
          maskUnits="userSpaceOnUse"
          x={place.x - 2}
          y={y - 2}
          width={place.width + 4}
          height={BAR + 4}
        >
          <rect
            x={place.x - 2}
            y={y - 2}
            width={place.width + 4}
            height={BAR + 4}
            fill={`url(#${id}-fade)`}
          />
        </mask>
      </defs>
      <g mask={`url(#${id}-mask)`}>
        <g clipPath={`url(#${id}-clip)`}>
          <rect {...shape} fill={tokens.paper} />
          <rect {...shape} rx={0} width={sure} fill={ground} />
          <g transform={`translate(${place.x} ${y + BAR - RIBBON})`}>
            <rect width={sure} height={RIBBON} fill={ribbonOf(item.status[0])} />
            <rect x={sure} width={place.width - sure} height={RIBBON} fill={ribbonOf('coming')} />
          </g>
          {place.cutBefore && <Arrow x={place.x + 4} y={y} turn={-1} ink={ink} />}
          {place.cutAfter && <Arrow x={right - 4} y={y} turn={1} ink={ink} />}
        </g>
        <rect
          {...shape}
          className="edge"
          fill="none"
          stroke={ink}
          strokeOpacity={0.6}
          strokeDasharray={sure > 0 ? undefined : '4 3'}
        />
      </g>
      <text x={words} y={y + BAR / 2 + 2} fill={sure > 0 ? ink : tokens.ink}>
        {fitting([labelOf(item), item.name], roomFrom(words, placed))}
      </text>
    </>
  );
}

/** It goes on beyond the edge. */
function Arrow({ x, y, turn, ink }: { x: number; y: number; turn: 1 | -1; ink: string }) {
  return (
    <path
      d={`M${x - turn * 4} ${y + 6}L${x} ${y + 10.5}L${x - turn * 4} ${y + 15}`}
      fill="none"
      stroke={ink}
      strokeWidth={1.5}
    />
  );
}

const indent = ({ place }: Placed): number => (place.cutBefore ? 14 : 8);

/** What is left for words, before the fading end too. */
const roomFrom = (x: number, { place, item }: Placed): number =>
  place.x + place.width - x - 8 - (place.cutAfter ? 8 : 0) - (item.finishedOn ? 0 : FADE / 2);
