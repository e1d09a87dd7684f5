import { DayField, EXAMPLE } from '../fields/DayField.tsx';
import type { Moment } from './moment.ts';

/** The two clocks; either may be left empty. `prefix` comes before their names where a form has two moments. */
export function MomentFields({ prefix }: { prefix?: 'from' | 'to' }) {
  return (
    <>
      <DayField
        name={prefix ? `${prefix}TrueOn` : 'trueOn'}
        label="True on"
        hint={`Where people were on this day, and in which state. ${EXAMPLE}`}
        optional
      />
      <DayField
        name={prefix ? `${prefix}KnownOn` : 'knownOn'}
        label="Known on"
        hint={`Only what had been recorded here by the end of this day. ${EXAMPLE}`}
        optional
        past
      />
    </>
  );
}

/** What the two fields hold. */
export const momentOf = (trueOn: string, knownOn: string): Moment => ({
  trueOn: trueOn || null,
  knownOn: knownOn || null,
});
