import { useTheme } from '@mui/material/styles';
import type { ToneName } from '../theme/tokens.ts';

const CIRCLE = 'M6 0A6 6 0 1 1 -6 0A6 6 0 1 1 6 0Z';
const TRIANGLE = 'M0 -6.5L7 5.5H-7Z';
const DIAMOND = 'M0 -7L7 0L0 7L-7 0Z';
const CROSS = 'M-5 -5L5 5M5 -5L-5 5';

/** Each state has a shape of its own besides its colour. */
const shapes: Readonly<Record<ToneName, { path: string; fill: 'ink' | 'ground' }>> = {
  good: { path: CIRCLE, fill: 'ink' },
  neutral: { path: CIRCLE, fill: 'ground' },
  busy: { path: DIAMOND, fill: 'ground' },
  warning: { path: TRIANGLE, fill: 'ground' },
  bad: { path: CROSS, fill: 'ground' },
  coming: { path: DIAMOND, fill: 'ground' },
};

/** A moment on the axis, round its middle. */
export function Mark({ tone, x, y }: { tone: ToneName; x: number; y: number }) {
  const { tokens } = useTheme();
  const { path, fill } = shapes[tone];
  return (
    <path
      d={path}
      transform={`translate(${x} ${y})`}
      fill={tokens.tones[tone][fill]}
      stroke={tokens.tones[tone].ink}
      strokeWidth={tone === 'bad' ? 2.5 : 1.75}
    />
  );
}
