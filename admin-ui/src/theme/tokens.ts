/** A pair of colours for a tag or a banner: `ground` behind, `ink` on it, at least 7:1. */
export interface Tone {
  readonly ground: string;
  readonly ink: string;
}

export const toneNames = ['neutral', 'good', 'busy', 'warning', 'bad', 'coming'] as const;
export type ToneName = (typeof toneNames)[number];

/** Every colour of one mode. Nothing else in the screens names a colour. */
export interface Tokens {
  readonly page: string;
  readonly paper: string;
  readonly sunk: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly edge: string;
  readonly accent: string;
  readonly accentStrong: string;
  readonly onAccent: string;
  readonly danger: string;
  readonly onDanger: string;
  readonly header: string;
  readonly tones: Readonly<Record<ToneName, Tone>>;
}

/** Seen on every ground: a bright band, and a dark one round it. */
export const focus = { ground: '#ffd84d', ink: '#0d1214' };

export const light: Tokens = {
  page: '#f3f5f4',
  paper: '#ffffff',
  sunk: '#f7f9f8',
  ink: '#15211f',
  muted: '#4d5b58',
  line: '#dbe1df',
  edge: '#71807c',
  accent: '#0d5563',
  accentStrong: '#083c47',
  onAccent: '#ffffff',
  danger: '#9c2430',
  onDanger: '#ffffff',
  header: '#10252b',
  tones: {
    neutral: { ground: '#e7ebea', ink: '#36423f' },
    good: { ground: '#dcf0e2', ink: '#124a2a' },
    busy: { ground: '#dcecf3', ink: '#0a4256' },
    warning: { ground: '#fcedc8', ink: '#5e3b00' },
    bad: { ground: '#fae1df', ink: '#7d1620' },
    coming: { ground: '#e9e5f7', ink: '#3f2b82' },
  },
};

export const dark: Tokens = {
  page: '#0f1618',
  paper: '#172124',
  sunk: '#131c1f',
  ink: '#e7edeb',
  muted: '#a9b7b5',
  line: '#2b3a3e',
  edge: '#7d8f8f',
  accent: '#84cbd8',
  accentStrong: '#b1e1ea',
  onAccent: '#06242b',
  danger: '#f3a3a3',
  onDanger: '#3a0a0e',
  header: '#0a1012',
  tones: {
    neutral: { ground: '#2a3538', ink: '#d5dedc' },
    good: { ground: '#173a28', ink: '#b4e8c7' },
    busy: { ground: '#143946', ink: '#b5e2f0' },
    warning: { ground: '#47350c', ink: '#fbe2a0' },
    bad: { ground: '#4d1d22', ink: '#ffcdcb' },
    coming: { ground: '#312a56', ink: '#dad2fb' },
  },
};
