import { pour } from './bands.ts';
import { compare, type Exact, exact, minus, over, sum, times, whole, zero } from './exact.ts';

/**
 * PAY-28. Until December 2025 the legacy service capped the uplift of a contract period at 5% of the contract's value,
 * rounded up to the next £100. No total uses this: it explains statements that were invoiced with the cap (D7).
 */
export function historicUpliftCap(contractValue: Exact): Exact {
  const hundreds = over(times(contractValue, exact('0.05')), whole(100));
  const roundedUp = (hundreds.n + hundreds.d - 1n) / hundreds.d;
  return whole(roundedUp * 100n);
}

/** The full price of the recruitment target, poured into the bands. */
export function contractValue(
  recruitmentTarget: number,
  bands: readonly { readonly capacity: number; readonly price: Exact }[],
): Exact {
  const { poured } = pour(
    recruitmentTarget,
    bands.map(({ capacity }) => capacity),
  );
  return sum(bands.map(({ price }, index) => times(whole(poured[index] ?? 0), price)));
}

/** The uplift a capped statement showed: its additions, up to what earlier net uplift left of the cap. */
export function historicUpliftTotal(
  cap: Exact,
  fee: Exact,
  counts: { readonly previousNet: number; readonly additions: number },
): Exact {
  const left = minus(cap, times(whole(counts.previousNet), fee));
  const available = compare(left, zero) > 0 ? left : zero;
  const gross = times(whole(counts.additions), fee);
  return compare(gross, available) > 0 ? available : gross;
}
