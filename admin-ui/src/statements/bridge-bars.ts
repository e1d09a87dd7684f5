interface End {
  readonly name: string;
  readonly pence: string;
}

interface Step {
  readonly key: string;
  readonly label: string;
  readonly pence: string;
}

export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly pence: string;
  readonly kind: 'end' | 'more' | 'less';
  /** Its left edge, its width and where it begins, in pixels. */
  readonly x: number;
  readonly width: number;
  readonly from: number;
}

/** Bars of a waterfall in so many pixels: totals stand on zero, each step on where the one before it ended. */
export function barsOf(
  { opening, closing }: { opening: End; closing: End },
  steps: readonly Step[],
  pixels: number,
): Bar[] {
  const begins: bigint[] = [];
  let reached = BigInt(opening.pence);
  const all = [0n, reached, BigInt(closing.pence)];
  for (const { pence } of steps) {
    begins.push(reached);
    reached += BigInt(pence);
    all.push(reached);
  }
  const least = all.reduce((one, other) => (other < one ? other : one));
  const most = all.reduce((one, other) => (other > one ? other : one));
  // Only where a bar is drawn is money a number: it is rounded to a pixel.
  const span = Number(most - least) || 1;
  const at = (pence: bigint) => (Number(pence - least) / span) * pixels;
  const bar = (
    key: string,
    label: string,
    from: bigint,
    to: bigint,
    kind: Bar['kind'],
    pence: string,
  ): Bar => ({
    key,
    label,
    pence,
    kind,
    x: Math.min(at(from), at(to)),
    width: Math.abs(at(to) - at(from)),
    from: at(from),
  });
  const end = (key: string, { name, pence }: End) => bar(key, name, 0n, BigInt(pence), 'end', pence);
  return [
    end('opening', opening),
    ...steps.map(({ key, label, pence }, index) => {
      const from = begins[index] ?? 0n;
      return bar(key, label, from, from + BigInt(pence), pence.startsWith('-') ? 'less' : 'more', pence);
    }),
    end('closing', closing),
  ];
}
