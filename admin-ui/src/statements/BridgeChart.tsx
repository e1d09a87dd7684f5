import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { pounds } from '../parts/money.ts';
import { useWidth } from '../parts/useWidth.ts';
import { type Bar, barsOf } from './bridge-bars.ts';
import type { Bridge } from './bridge-query.ts';

const ROW = 30;
const BAR = 18;
const LABELS = 230;
const AMOUNTS = 110;
/** Below this there is no room before the bars: names stand above them. */
const NARROW = 620;

interface Props {
  bridge: Bridge;
  steps: Bridge['steps'];
}

/** The way from one total to the other as bars, each beginning where the one before it ends. The table says the same. */
export function BridgeChart({ bridge, steps }: Props) {
  const [box, width] = useWidth<HTMLDivElement>();
  const narrow = width < NARROW;
  const row = narrow ? ROW * 1.7 : ROW;
  const left = narrow ? 0 : LABELS;
  const right = AMOUNTS;
  const bars = barsOf(bridge, steps, Math.max(width - left - right, 40));
  const height = bars.length * row + 4;
  const said = `From ${bridge.opening.name}, ${pounds(bridge.opening.pence)}, to ${bridge.closing.name}, ${pounds(bridge.closing.pence)}, in ${steps.length} steps. The table below has each.`;
  return (
    <Box ref={box} sx={{ minHeight: height, mb: 1.5, breakInside: 'avoid' }}>
      {width > 0 && (
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={said}>
          {bars.map((bar, at) => (
            <BridgeBar
              key={bar.key}
              bar={bar}
              y={at * row}
              row={row}
              left={left}
              width={width}
              narrow={narrow}
            />
          ))}
        </svg>
      )}
    </Box>
  );
}

interface BarProps {
  bar: Bar;
  y: number;
  row: number;
  left: number;
  width: number;
  narrow: boolean;
}

function BridgeBar({ bar, y, row, left, width, narrow }: BarProps) {
  const { palette, tokens } = useTheme();
  const top = narrow ? y + ROW * 0.75 : y + (row - BAR) / 2;
  const colour = { end: tokens.muted, more: tokens.tones.good.ink, less: tokens.tones.bad.ink }[bar.kind];
  const text = { fill: palette.text.primary, fontSize: 13, fontWeight: bar.kind === 'end' ? 650 : 400 };
  return (
    <g aria-hidden="true">
      <text x={0} y={narrow ? y + 16 : top + 14} {...text}>
        {bar.label}
      </text>
      <rect x={left + bar.x} y={top} width={Math.max(bar.width, 2)} height={BAR} rx={2} fill={colour} />
      {bar.kind !== 'end' && (
        <line
          x1={left + bar.from}
          x2={left + bar.from}
          y1={top - (row - BAR)}
          y2={top}
          stroke={tokens.edge}
          strokeDasharray="2 2"
        />
      )}
      <text x={width} y={top + 14} textAnchor="end" {...text} style={numbers}>
        {pounds(bar.pence)}
      </text>
    </g>
  );
}

const numbers = { fontVariantNumeric: 'tabular-nums' } as const;
