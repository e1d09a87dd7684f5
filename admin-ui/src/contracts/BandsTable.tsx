import Box from '@mui/material/Box';
import { FactTable } from '../parts/FactTable.tsx';
import { pounds } from '../parts/money.ts';
import type { Terms } from './contract-queries.ts';

type Band = Terms['bands'][number];

/** The bands with their places, how many of them are taken, and what a place is worth. */
export function BandsTable({ bands }: { bands: readonly Band[] }) {
  const most = Math.max(...bands.map(({ capacity }) => capacity), 1);
  return (
    <FactTable
      caption="Bands"
      columns={[
        'Band',
        'Places taken by started declarations',
        'Price',
        'Output and service',
        'Earlier ceilings',
      ]}
      numbers={['Price']}
      empty="This contract has no bands."
      rows={bands.map((band) => ({
        key: band.letter,
        cells: [
          band.letter,
          <Places band={band} most={most} />,
          pounds(band.pricePence),
          `${band.outputPercent}% and ${rest(band.outputPercent)}%`,
          ceilingsInWords(band),
        ],
      }))}
    />
  );
}

const figure = (count: number): string => count.toLocaleString('en-GB');
const rest = (percent: string): string => String(Math.round((100 - Number(percent)) * 100) / 100);

/** The bar only repeats the figures beside it: as wide as the band is large, filled as far as its places are taken. */
function Places({ band: { capacity, taken }, most }: { band: Band; most: number }) {
  return (
    <Box sx={{ minWidth: '11rem' }}>
      {`${figure(taken)} of ${figure(capacity)}`}
      <Box
        aria-hidden
        sx={{
          width: `${Math.max((capacity / most) * 100, 4)}%`,
          height: '0.5rem',
          mt: 0.25,
          borderRadius: 1,
          border: 1,
          borderColor: 'primary.main',
          overflow: 'hidden',
        }}
      >
        <Box sx={{ width: `${(taken / capacity) * 100}%`, height: '100%', bgcolor: 'primary.main' }} />
      </Box>
    </Box>
  );
}

function ceilingsInWords({ ceilings }: Band): string {
  if (ceilings.length < 2) return 'None';
  return ceilings
    .slice(0, -1)
    .map(({ from, capacity }, index) => {
      const next = ceilings[index + 1]?.from;
      return `${figure(capacity)} ${from ? `from ${from} ` : ''}before ${next}`;
    })
    .join('; ');
}
