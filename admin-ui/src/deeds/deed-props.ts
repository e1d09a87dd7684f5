import type { ComponentType, ReactNode } from 'react';
import type { May, Planned, Send, Typed } from './answer.ts';

export interface DeedProps<Name extends string> {
  /** The act, on the button and as the dialog's heading: 'Transfer to another school'. */
  name: string;
  /** The act with its object, on the last button: 'Transfer Ada Lovelace'. A plan can tell which act it is. */
  confirm: string | ((plan: Planned) => string);
  /** It destroys something, or takes money back: the last button is red. */
  grave?: boolean;
  may: May;
  /** Other words it is looked for by: 'void'. */
  also?: string;
  /** The dialog's own fields, with what they hold when it opens. */
  start: Typed<Name>;
  send: Send<Name>;
  /** What it is usually done for, where nobody need be asked: it stands there, and can be changed. */
  reason?: string;
  /** What to show while it is under way, when that takes long; named by the deed's idempotency key. */
  working?: ComponentType<{ idempotencyKey: string }>;
  /** The words and the fields. */
  children?: ReactNode;
}
