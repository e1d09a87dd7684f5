import { TYPED_AMOUNT } from '../parts/money.ts';
import { TextField } from './TextField.tsx';

const kinds = {
  count: {
    typed: /^\s*\d[\d,]*\s*$/,
    must: 'must be a whole number, like 2,500',
    longest: 9,
    width: '8rem',
  },
  money: {
    typed: TYPED_AMOUNT,
    must: 'must be in pounds and pence, like £1,234.50',
    longest: 20,
    width: '12rem',
  },
} as const;

interface Props {
  /** A whole number, or an amount of zero or more in pounds and pence. */
  kind: keyof typeof kinds;
  name: string;
  label: string;
  hint?: string;
  /** What to say when it is empty; without it, it may be. */
  missing?: string;
}

/** A number, typed as people write it. */
export function FigureField({ kind, label, missing, ...rest }: Props) {
  const { typed, must, longest, width } = kinds[kind];
  return (
    <TextField
      {...rest}
      label={label}
      {...(missing !== undefined && { missing })}
      longest={longest}
      pattern={{
        value: missing === undefined ? new RegExp(`^\\s*$|${typed.source}`) : typed,
        message: `${label.replace(/ \(optional\)$/, '')} ${must}`,
      }}
      width={width}
    />
  );
}
