import { useTheme } from '@mui/material/styles';
import { type ToneName, toneNames } from '../theme/tokens.ts';

/** The pattern along a bar's foot that says its state to whoever cannot tell the colours apart. */
export const ribbonOf = (tone: ToneName): string => `url(#lane-ribbon-${tone})`;

/** Height of a ribbon, in pixels. */
export const RIBBON = 5;

/** Defined once in a picture. */
export function Ribbons() {
  const { tokens } = useTheme();
  return (
    <defs>
      {toneNames.map((tone) => (
        <pattern
          key={tone}
          id={`lane-ribbon-${tone}`}
          width={patterns[tone].width}
          height={RIBBON}
          patternUnits="userSpaceOnUse"
          patternContentUnits="userSpaceOnUse"
        >
          <path
            d={patterns[tone].path}
            stroke={tokens.tones[tone].ink}
            strokeWidth={patterns[tone].stroke}
            fill="none"
          />
        </pattern>
      ))}
    </defs>
  );
}

/** Whole, thin, dashed, slanted, crossed, dotted. */
const patterns: Readonly<Record<ToneName, { width: number; path: string; stroke: number }>> = {
  good: { width: 8, path: 'M0 2.5H8', stroke: 5 },
  neutral: { width: 8, path: 'M0 4H8', stroke: 1 },
  busy: { width: 14, path: 'M0 2.5H9', stroke: 4 },
  warning: { width: 6, path: 'M-1 6L7 -2M-4 3L2 -3M2 9L10 1', stroke: 1.75 },
  bad: { width: 5, path: 'M0 0L5 5M5 0L0 5', stroke: 1.25 },
  coming: { width: 6, path: 'M1 3H3.5', stroke: 2 },
};
