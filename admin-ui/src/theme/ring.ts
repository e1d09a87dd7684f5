import { focus } from './tokens.ts';

/** The mark of the focus: a bright band with a dark one round it, seen on every ground. */
export const ring = {
  outline: `3px solid ${focus.ground}`,
  outlineOffset: 0,
  boxShadow: `0 0 0 5px ${focus.ink}`,
};
