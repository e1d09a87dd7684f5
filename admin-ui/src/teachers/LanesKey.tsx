import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import type { Status } from '../parts/statuses.tsx';
import type { ToneName } from '../theme/tokens.ts';
import { Mark } from './LaneMark.tsx';
import { RIBBON, ribbonOf } from './lane-ribbons.tsx';
import type { Lane } from './life-lanes.ts';

/** What the colours, patterns and shapes say, of those that are in the picture. The items say it in words themselves. */
export function LanesKey({ lanes }: { lanes: readonly Lane[] }) {
  const bars = wordsByTone(lanes.filter(({ shape }) => shape === 'bar'));
  const marks = wordsByTone(lanes.filter(({ shape }) => shape === 'mark'));
  return (
    <Box
      aria-hidden
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 2.5,
        rowGap: 0.5,
        mt: 1.5,
        fontSize: '0.8125rem',
        color: 'text.secondary',
      }}
    >
      {bars.map(([tone, words]) => (
        <Entry key={tone} words={words}>
          <Swatch tone={tone} />
        </Entry>
      ))}
      {marks.map(([tone, words]) => (
        <Entry key={`mark ${tone}`} words={words}>
          <svg width={16} height={16}>
            <Mark tone={tone} x={8} y={8} />
          </svg>
        </Entry>
      ))}
    </Box>
  );
}

function Entry({ words, children }: { words: string; children: React.ReactNode }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
      {children}
      {words}
    </Box>
  );
}

function Swatch({ tone }: { tone: ToneName }) {
  const { tokens } = useTheme();
  const { ground, ink } = tokens.tones[tone];
  return (
    <svg width={28} height={16}>
      <rect
        x={0.5}
        y={0.5}
        width={27}
        height={15}
        rx={3}
        fill={tone === 'coming' ? 'none' : ground}
        stroke={ink}
        strokeDasharray={tone === 'coming' ? '3 2' : undefined}
      />
      <g transform={`translate(2 ${14 - RIBBON})`}>
        <rect width={24} height={RIBBON} fill={ribbonOf(tone)} />
      </g>
    </svg>
  );
}

/** 'Now or active': one entry for all the words that look the same. */
function wordsByTone(lanes: readonly Lane[]): (readonly [ToneName, string])[] {
  const words = new Map<ToneName, Set<string>>();
  for (const { status } of lanes.flatMap(({ items }) => items)) add(words, status);
  return [...words].map(([tone, of]) => [tone, [...of].join(', ')] as const);
}

function add(words: Map<ToneName, Set<string>>, [tone, word]: Status): void {
  const of = words.get(tone) ?? new Set();
  words.set(tone, of.add(word));
}
