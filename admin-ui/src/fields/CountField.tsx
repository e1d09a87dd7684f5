import { TextField } from './TextField.tsx';

interface Props {
  name: string;
  label: string;
  hint?: string;
  /** What to say when it is empty; without it, it may be. */
  missing?: string;
}

/** A whole number. */
export function CountField({ name, label, hint, missing }: Props) {
  return (
    <TextField
      name={name}
      label={label}
      {...(hint !== undefined && { hint })}
      {...(missing !== undefined && { missing })}
      longest={9}
      pattern={{
        value: missing === undefined ? /^\s*[\d,]*\s*$/ : /^\s*\d[\d,]*\s*$/,
        message: `${label.replace(/ \(optional\)$/, '')} must be a whole number, like 2,500`,
      }}
      width="8rem"
    />
  );
}

/** 2500 for '2,500'. */
export const countTyped = (text: string): number => Number(text.replace(/[,\s]/g, ''));
