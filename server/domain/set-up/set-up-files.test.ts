import { describe, expect, test } from 'vitest';
import { readAppropriateBodies } from './appropriate-bodies.ts';
import type { GivenFile } from './given-file.ts';
import { readSchedules } from './schedules.ts';
import { readStatementCalendar } from './statement-calendar.ts';

const file = (...lines: string[]): GivenFile => {
  const [header = [], ...rest] = lines.map((line) => line.split(','));
  return {
    fileName: 'a.csv',
    sha256: '',
    header,
    lines: rest.map((cells, index) => ({ line: index + 2, cells })),
  };
};

const BODIES = 'name,type';
const bodies = (...lines: string[]) => {
  const read = readAppropriateBodies(file(BODIES, ...lines));
  if (!read.agreed) throw new Error(read.refusal.because);
  return read.outcome;
};

describe('appropriate bodies', () => {
  test('are read by name and type, with single spaces and the type in any writing', () => {
    expect(
      bodies('Hill  Hub ,Teaching school hub', 'Kent,local_authority').taken.map(({ row }) => row),
    ).toEqual([
      { name: 'Hill Hub', bodyType: 'teaching_school_hub' },
      { name: 'Kent', bodyType: 'local_authority' },
    ]);
  });

  test.for([
    [',national', 'name is empty.'],
    ['Kent,', 'type is empty.'],
    ['Kent,county', 'type must be one of local_authority, national, teaching_school_hub.'],
    [
      'Kent',
      'The line has 1 cells, and the first line names 2 columns: look for a missing comma or quotation mark.',
    ],
  ] as const)('%j is refused: %s', ([line, because]) => {
    expect(bodies(line)).toMatchObject({ taken: [], refused: [{ line: 2, because }] });
  });

  test('told twice are used once, and told differently not at all', () => {
    const { taken, refused, empty } = bodies(
      'Kent,national',
      'kent,national',
      'Hub,national',
      'Hub,local_authority',
      '',
    );
    expect(taken).toEqual([]);
    expect(refused.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
    expect(bodies('Kent,national', 'Kent,national')).toMatchObject({
      taken: [{ line: 2 }],
      refused: [{ line: 3, because: 'It repeats line 2, which was used.' }],
    });
    expect(empty).toBe(1);
  });

  test('need both columns, once', () => {
    expect(readAppropriateBodies(file('name,kind', 'a,b'))).toMatchObject({
      refusal: { because: expect.stringContaining('has none for type') },
    });
    expect(readAppropriateBodies(file('name,type,Name', 'a,b,c'))).toMatchObject({
      refusal: { code: 'column-twice' },
    });
  });
});

const CALENDAR = 'type,name,cohort,deadline_date,payment_date,output_fee';
const calendar = (...lines: string[]) => {
  const read = readStatementCalendar(file(CALENDAR, ...lines));
  if (!read.agreed) throw new Error(read.refusal.because);
  return read.outcome;
};

describe('the statement calendar', () => {
  test('is read with days that lack their zeros, which are counted', () => {
    const read = calendar(
      'ecf,November 2026,2026,2026-10-31,2026-11-25,true',
      'ecf,December 2026,2026,2026-11-30,2026-12-5,false',
    );
    expect(read).toMatchObject({ refused: [], flagged: [], respelled: 1 });
    expect(read.taken[1]?.row).toEqual({
      contractYear: 2026,
      year: 2026,
      month: 12,
      deadlineDate: '2026-11-30',
      paymentDate: '2026-12-05',
      feeType: 'service',
    });
  });

  test.for([
    ['npq,July 2026,2026,2026-06-30,2026-07-25,true', 'type must be ecf'],
    ['ecf,Juli 2026,2026,2026-06-30,2026-07-25,true', 'name must be a month and a year'],
    ['ecf,July,2026,2026-06-30,2026-07-25,true', 'name must be a month and a year'],
    ['ecf,July 2026,26,2026-06-30,2026-07-25,true', 'cohort must be a contract year'],
    ['ecf,July 2026,2026,2026-06-31,2026-07-25,true', 'deadline_date must be a real day'],
    ['ecf,July 2026,2026,30/06/2026,2026-07-25,true', 'deadline_date must be a real day'],
    ['ecf,July 2026,2026,,2026-07-25,true', 'deadline_date is empty.'],
    ['ecf,July 2026,2026,2026-06-30,2026-07-25,yes', 'output_fee must be true or false.'],
    ['ecf,July 2026,2026,2026-06-30,2026-08-25,true', 'is not in July 2026, the month of its name'],
    ['ecf,July 2026,2026,2025-06-30,2025-07-25,true', 'is not in July 2026, the month of its name'],
    ['ecf,May 2026,2026,2026-04-30,2026-05-25,true', 'is before contract year 2026 begins'],
    ['ecf,July 2026,2026,2026-07-25,2026-07-25,true', 'must be before payment_date 2026-07-25.'],
    ['ecf,January 2027,2026,2027-12-31,2027-1-25,true', 'Its year looks wrong: 31 December 2026?'],
  ] as const)('%j is refused: %s', ([line, because]) => {
    const { taken, refused } = calendar(line);
    expect(taken).toEqual([]);
    expect(refused).toEqual([{ line: 2, because: expect.stringContaining(because) }]);
  });

  test('June is the first month of a contract year', () => {
    expect(calendar('ecf,June 2026,2026,2026-05-31,2026-06-25,false').refused).toEqual([]);
  });

  test('an unusual deadline is used and named, that of a leap year among them', () => {
    const read = calendar(
      'ecf,March 2028,2026,2028-2-28,2028-3-25,false',
      'ecf,March 2027,2026,2027-2-28,2027-3-25,false',
    );
    expect(read.taken).toHaveLength(2);
    expect(read.flagged).toContainEqual({ line: 2, because: expect.stringContaining('2028-02-29') });
    expect(read.flagged.filter(({ line }) => line === 3)).toEqual([]);
  });

  test('a month left out and deadlines out of order are named; a refused line is not a month left out', () => {
    const read = calendar(
      'ecf,July 2026,2026,2026-06-30,2026-07-25,false',
      'ecf,August 2026,2026,2026-08-31,2026-08-25,false',
      'ecf,September 2026,2026,2026-08-31,2026-09-25,false',
      'ecf,November 2026,2026,2026-08-30,2026-11-25,false',
    );
    expect(read.refused.map(({ line }) => line)).toEqual([3]);
    const said = read.flagged.filter(({ line }) => line === 5).map(({ because }) => because);
    expect(said).toContainEqual(expect.stringContaining('between September 2026 and November 2026'));
    expect(said).toContainEqual(expect.stringContaining('is not after that of line 4'));
    expect(read.flagged.filter(({ line }) => line === 4)).toEqual([]);
  });
});

const SCHEDULE =
  'schedule-identifier,schedule-cohort-year,milestone-declaration-type,milestone-start-date,milestone-date,milestone-payment-date';
const schedule = (...lines: string[]) => {
  const read = readSchedules(file(SCHEDULE, ...lines));
  if (!read.agreed) throw new Error(read.refusal.because);
  return read.outcome;
};

describe('schedules', () => {
  test.for([
    ['ecf-standard-july,2026,started,2026-09-01,,', 'schedule-identifier must be one of'],
    ['ecf-standard-september,2026,begun,2026-09-01,,', 'milestone-declaration-type must be one of started'],
    [
      'ecf-standard-september,2026,extended-1,2026-09-01,,',
      'Only extended schedules have an extended-1 milestone',
    ],
    ['ecf-standard-september,2026,started,2026-09-31,,', 'milestone-start-date must be a real day'],
    ['ecf-standard-september,2026,started,,2026-12-31,', 'milestone-start-date is empty.'],
    [
      'ecf-standard-september,2026,started,2026-05-31,,',
      'must be on or after the first day of the contract year, 2026-06-01',
    ],
    [
      'ecf-standard-september,2026,started,2026-09-01,2026-09-01,',
      'must be after milestone-start-date 2026-09-01',
    ],
  ] as const)('%j is refused: %s', ([line, because]) => {
    const { taken, refused } = schedule(line);
    expect(taken).toEqual([]);
    expect(refused).toEqual([{ line: 2, because: expect.stringContaining(because) }]);
  });

  test('without a last day a milestone stays open', () => {
    expect(
      schedule('ecf-extended-april,2026,extended-1,2027-04-01,,').taken[0]?.row.milestoneDate,
    ).toBeNull();
  });

  test.for([
    [
      'ecf-standard-september,2026,started,2026-06-01,2026-12-31,2026-11-30',
      'milestone-payment-date 2026-11-30 is before milestone-date',
    ],
    ['ecf-standard-january,2026,started,2026-07-01,,', 'before the january term'],
    [
      'ecf-standard-january,2026,started,2027-01-01,,',
      'no usable line for retained-1, retained-2, retained-3, retained-4, completed',
    ],
  ] as const)('%j is used and named: %s', ([line, because]) => {
    const { taken, flagged } = schedule(line);
    expect(taken).toHaveLength(1);
    expect(flagged).toContainEqual({ line: 2, because: expect.stringContaining(because) });
  });

  test('a whole schedule in order is not named', () => {
    const types = ['started', 'retained-1', 'retained-2', 'retained-3', 'retained-4', 'completed'];
    const whole = types.map((type) => `ecf-reduced-september,2026,${type},2026-09-01,,2026-09-01`);
    expect(schedule(...whole).flagged).toEqual([]);
    const early = [...whole.slice(0, 5), 'ecf-reduced-september,2026,completed,2026-08-01,,2026-09-01'];
    expect(schedule(...early).flagged).toEqual([
      { line: 7, because: expect.stringContaining('before retained-4') },
    ]);
  });
});
