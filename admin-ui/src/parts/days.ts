export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A calendar day in words: '2 January 2026'. A day is text, never an instant, so no time zone can move it. */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
}

/** For dense tables: '2 Jan 2026'. */
export function shortDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1]?.slice(0, 3)} ${year}`;
}

/** 'April 2026' for '2026-04'. */
export const monthInWords = (isoMonth: string): string => dayInWords(`${isoMonth}-01`).slice('1 '.length);

/** '2026-04', as it stands in addresses and is sent. */
export const isoMonth = ({ year, month }: { year: number; month: number }): string =>
  `${year}-${String(month).padStart(2, '0')}`;

/** Both days included: '1 Sep 2025 to 31 Aug 2026', or 'From 1 Sep 2025'. */
export const periodInWords = (startedOn: string, finishedOn: string | null | undefined): string =>
  finishedOn ? `${shortDay(startedOn)} to ${shortDay(finishedOn)}` : `From ${shortDay(startedOn)}`;

/** The same within a sentence: 'from 1 Sep 2025'. */
export const periodInSentence = (startedOn: string, finishedOn: string | null | undefined): string =>
  periodInWords(startedOn, finishedOn).replace(/^From/, 'from');

const london = { timeZone: 'Europe/London' } as const;
const isoDay = new Intl.DateTimeFormat('en-CA', { ...london, dateStyle: 'short' });
const clock = new Intl.DateTimeFormat('en-GB', {
  ...london,
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
});

/** London's day. */
export const today = (): string => isoDay.format(new Date());

/** An instant as London sees it: '2 January 2026 at 5:30pm'. */
export function instantInWords(instant: string): string {
  const at = new Date(instant);
  return `${dayInWords(isoDay.format(at))} at ${timeInWords(at)}`;
}

/** For dense tables: '2 Jan 2026, 5:30pm'. */
export function shortInstant(instant: string): string {
  const at = new Date(instant);
  return `${shortDay(isoDay.format(at))}, ${timeInWords(at)}`;
}

/** London's day of an instant. */
export const dayOf = (instant: string): string => isoDay.format(new Date(instant));

function timeInWords(at: Date): string {
  const time = clock.format(at).replace(/\s/g, '').replace(/^0:/, '12:').toLowerCase();
  if (time === '12:00pm') return 'midday';
  return time === '12:00am' ? 'midnight' : time;
}

/** Whether a period holds on a day, is over, or is to come. */
export type When = 'now' | 'past' | 'future';

export function when(
  period: { startedOn: string; finishedOn?: string | null | undefined },
  on: string,
): When {
  if (period.startedOn > on) return 'future';
  return period.finishedOn && period.finishedOn < on ? 'past' : 'now';
}
