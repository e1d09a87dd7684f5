import { TYPED_AMOUNT } from '../parts/money.ts';
import { TextField } from './TextField.tsx';

interface Props {
  name: string;
  label: string;
  hint?: string;
  /** What to say when it is empty; without it, it may be. */
  missing?: string;
}

/** An amount of zero or more in pounds and pence. */
export function MoneyField({ name, label, hint, missing }: Props) {
  return (
    <TextField
      name={name}
      label={label}
      {...(hint !== undefined && { hint })}
      {...(missing !== undefined && { missing })}
      longest={20}
      pattern={{
        value: missing === undefined ? new RegExp(`^\\s*$|${TYPED_AMOUNT.source}`) : TYPED_AMOUNT,
        message: `${label.replace(/ \(optional\)$/, '')} must be in pounds and pence, like £1,234.50`,
      }}
      width="12rem"
    />
  );
}
