import { describe, expect, test } from 'vitest';
import {
  around,
  dayNumber,
  dayOfNumber,
  daysOf,
  fitting,
  LEAST_WIDTH,
  lastTwoYears,
  place,
  stack,
  ticks,
  wholeLife,
  xOf,
} from './lanes-geometry.ts';

const view = (from: string, to: string) => ({ from: dayNumber(from), to: dayNumber(to) });
const march = view('2026-03-01', '2026-03-31');

describe('days', () => {
  test('a day is one more than the day before, over the clock change and over a leap day', () => {
    expect(dayNumber('2026-03-30') - dayNumber('2026-03-29')).toBe(1);
    expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
    expect(dayNumber('2025-03-01') - dayNumber('2025-02-28')).toBe(1);
  });

  test('a day and its number are the same day', () => {
    for (const day of ['1900-01-01', '2024-02-29', '2026-10-25', '2099-12-31'])
      expect(dayOfNumber(dayNumber(day))).toBe(day);
  });
});

describe('where a period stands', () => {
  test('both of its ends are in it: a whole month fills a view of that month', () => {
    expect(place({ startedOn: '2026-03-01', finishedOn: '2026-03-31' }, march, 310)).toEqual({
      x: 0,
      width: 310,
      cutBefore: false,
      cutAfter: false,
    });
  });

  test('one that finishes the day before the next starts touches it', () => {
    const one = place({ startedOn: '2026-03-01', finishedOn: '2026-03-10' }, march, 310);
    const next = place({ startedOn: '2026-03-11', finishedOn: '2026-03-31' }, march, 310);
    expect(one && one.x + one.width).toBe(100);
    expect(next?.x).toBe(100);
  });

  test('one day is wide enough to see, also at the right edge', () => {
    const life = view('2020-01-01', '2029-12-31');
    const day = place({ startedOn: '2029-12-31', finishedOn: '2029-12-31' }, life, 800);
    expect(day).toMatchObject({ x: 800 - LEAST_WIDTH, width: LEAST_WIDTH });
  });

  test('it is cut at the edges of the view, and says where it goes on', () => {
    expect(place({ startedOn: '2025-09-01', finishedOn: '2026-07-31' }, march, 310)).toEqual({
      x: 0,
      width: 310,
      cutBefore: true,
      cutAfter: true,
    });
  });

  test('without an end it reaches the edge, and is not cut there', () => {
    expect(place({ startedOn: '2026-03-21', finishedOn: null }, march, 310)).toEqual({
      x: 200,
      width: 110,
      cutBefore: false,
      cutAfter: false,
    });
  });

  test('it is nowhere when it ends the day before the view or begins the day after', () => {
    expect(place({ startedOn: '2026-01-01', finishedOn: '2026-02-28' }, march, 310)).toBeNull();
    expect(place({ startedOn: '2026-04-01', finishedOn: null }, march, 310)).toBeNull();
    expect(place({ startedOn: '2026-01-01', finishedOn: '2026-03-01' }, march, 310)).not.toBeNull();
    expect(place({ startedOn: '2026-03-31', finishedOn: null }, march, 310)).not.toBeNull();
  });

  test('a leap year has 366 days', () => {
    const [leap, common] = [view('2024-01-01', '2024-12-31'), view('2025-01-01', '2025-12-31')];
    expect(xOf(dayNumber('2024-03-01'), leap, 366)).toBeCloseTo(60);
    expect(xOf(dayNumber('2025-03-01'), common, 365)).toBeCloseTo(59);
  });
});

describe('rows', () => {
  const rowsOf = (...periods: [string, string | null][]) =>
    stack(periods.map(([startedOn, finishedOn]) => daysOf({ startedOn, finishedOn })));

  test('periods that follow each other share a row, in whatever order they come', () => {
    expect(rowsOf(['2026-01-01', null], ['2025-09-01', '2025-12-31'])).toEqual([0, 0]);
  });

  test('periods that share one day are in two rows', () => {
    expect(rowsOf(['2025-09-01', '2025-12-31'], ['2025-12-31', null])).toEqual([0, 1]);
  });

  test('a row is used again as soon as it is free', () => {
    expect(rowsOf(['2025-01-01', '2025-12-31'], ['2025-02-01', '2025-03-31'], ['2025-04-01', null])).toEqual([
      0, 1, 1,
    ]);
    expect(rowsOf(['2025-01-01', null], ['2025-02-01', null], ['2025-03-01', null])).toEqual([0, 1, 2]);
  });
});

describe('the axis', () => {
  test('over years it counts Septembers, over months every month', () => {
    expect(ticks(view('2023-05-01', '2026-06-30'), 300).map(({ label }) => label)).toEqual([
      'Sep 2023',
      'Sep 2024',
      'Sep 2025',
    ]);
    expect(ticks(view('2025-12-15', '2026-03-31'), 900).map(({ label }) => label)).toEqual([
      'Jan 2026',
      'Feb 2026',
      'Mar 2026',
    ]);
  });

  test('a tick stands on the first day of its month', () => {
    expect(ticks(view('2026-02-01', '2026-03-31'), 590)).toEqual([
      { x: 0, label: 'Feb 2026' },
      { x: 280, label: 'Mar 2026' },
    ]);
  });
});

describe('the view', () => {
  test('the whole life holds every day known, and today', () => {
    const life = wholeLife(
      [
        { startedOn: '2025-09-01', finishedOn: '2026-08-31' },
        { startedOn: '2023-09-01', finishedOn: null },
      ],
      '2026-03-02',
    );
    expect(life.from).toBeLessThan(dayNumber('2023-09-01'));
    expect(life.to).toBeGreaterThan(dayNumber('2026-08-31'));
    expect(wholeLife([], '2026-03-02').from).toBeLessThan(dayNumber('2026-03-02'));
  });

  test('two years end a little after today', () => {
    const years = lastTwoYears('2026-03-02');
    expect(dayOfNumber(years.from)).toBe('2024-03-02');
    expect(dayOfNumber(years.to)).toBe('2026-05-31');
  });

  test('a period without an end is shown as far as today, one to come as far as its start', () => {
    expect(around({ startedOn: '2025-12-01' }, '2026-03-02').to).toBe(dayNumber('2026-03-02') + 45);
    expect(around({ startedOn: '2026-09-01' }, '2026-03-02')).toEqual(view('2026-07-18', '2026-10-16'));
  });
});

describe('text', () => {
  test('the longest that fits is shown, else its first words, else nothing', () => {
    const texts = ['Hill School, ended', 'Hill School'];
    expect(fitting(texts, 200)).toBe('Hill School, ended');
    expect(fitting(texts, 80)).toBe('Hill School');
    expect(fitting(texts, 60)).toBe('Hill…');
    expect(fitting(texts, 30)).toBe('');
  });
});
