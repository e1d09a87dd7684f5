import { type Day, longDay } from '../day.ts';
import type { Close, Likeness } from './closeness.ts';

/** A name that was found, and what it is to its bearer. */
export interface Named {
  readonly matched: string;
  /** Shown to people, only in the register, or had before it was corrected. */
  readonly standing: 'shown' | 'register' | 'former';
  readonly words: readonly string[];
}

export const WHOSE: Record<Named['standing'], string> = {
  shown: 'Name',
  register: 'Name in the register',
  former: 'Former name',
};

const HOW: Record<Likeness, string> = {
  same: '',
  'other name': ', another form of it',
  beginning: ', which begins like this',
  misspelt: ', spelled nearly like this',
  part: ', which contains this',
};

/** Why a person was found, without saying the name: by which of their names, and how its least certain word matched. */
export function whyNamed(
  asked: readonly { readonly typed: string; readonly words: ReadonlyMap<string, Close> }[],
  { standing, words }: Named,
): string {
  const whose = WHOSE[standing];
  const each = asked.filter(({ typed }) => typed.length > 1).map((slot) => bestOf(slot.words, words));
  if (each.some((close) => close === null)) return `${whose}, in part`;
  const least = each.reduce((a, b) => ((b?.score ?? 1) < (a?.score ?? 1) ? b : a), null);
  return `${whose}${HOW[least?.likeness ?? 'same']}`;
}

function bestOf(meant: ReadonlyMap<string, Close>, words: readonly string[]): Close | null {
  const likes = words.flatMap((word) => meant.get(word) ?? []);
  return likes.reduce<Close | null>(
    (best, close) => (best && best.score >= close.score ? best : close),
    null,
  );
}

/** Some time that somebody had at a school, or with a provider. */
export interface TimeAt {
  readonly kind: 'School' | 'LeadProvider' | 'DeliveryPartner';
  readonly place: string;
  readonly startedOn: Day;
  readonly finishedOn: Day | null;
}

/** 'at Hill School now', 'with Ambition Institute until 31 July 2025'. */
export function timeAt({ kind, place, startedOn, finishedOn }: TimeAt, today: Day): string {
  const where = `${kind === 'School' ? 'at' : 'with'} ${place}`;
  if (startedOn > today) return `${where} from ${longDay(startedOn)}`;
  return finishedOn !== null && finishedOn < today ? `${where} until ${longDay(finishedOn)}` : `${where} now`;
}
