import { describe, expect, test } from 'vitest';
import { readHeader } from './kinds.ts';
import { type CheckedLines, RegisterLines } from './lines.ts';

const SIMPLE = ['urn', 'la_code', 'la_name', 'establishment_number', 'name', 'type', 'pupils_on_roll'];

const found = (header: readonly string[]) => {
  const read = readHeader(header);
  if (!read.agreed) throw new Error(read.refusal.because);
  return read.outcome;
};

function check(header: readonly string[], ...lines: (readonly string[])[]): CheckedLines {
  const { kind, places } = found(header);
  const all = new RegisterLines(kind, places, header.length);
  for (const [place, cells] of lines.entries()) all.add({ line: place + 2, cells });
  return all.end();
}

/** One establishment of an extract with these columns besides the needed ones. */
function checkOne(extra: Record<string, string>) {
  const facts = {
    URN: '100000',
    'LA (code)': '201',
    'LA (name)': 'City of London',
    EstablishmentName: 'Aldgate',
    'TypeOfEstablishment (name)': 'Academy',
    ...extra,
  };
  const { taken, refused } = check(Object.keys(facts), Object.values(facts));
  return { told: taken[0]?.told, because: refused[0]?.because };
}

describe('the first line', () => {
  test('names the columns in either form, in any order and case', () => {
    const columnsOf = (header: string[]) => found(header).places.map(({ column, at }) => [column, at]);
    expect(columnsOf(SIMPLE)).toContainEqual(['local_authority_code', 1]);
    expect(
      columnsOf(['Town', 'EstablishmentName', 'LA (name)', 'LA (code)', 'TypeOfEstablishment (name)', 'urn']),
    ).toEqual(
      expect.arrayContaining([
        ['urn', 5],
        ['town', 0],
        ['name', 1],
      ]),
    );
  });

  test('is refused by the names of the columns it lacks', () => {
    const refused = readHeader(['urn', 'name', 'la_code', 'la_name']);
    expect(refused).toMatchObject({ agreed: false, refusal: { code: 'columns-missing' } });
    expect(JSON.stringify(refused)).toContain('type of establishment (name)');
  });

  test('is refused when it names one of our columns twice, and not for others', () => {
    expect(readHeader([...SIMPLE, 'URN'])).toMatchObject({ refusal: { code: 'column-twice' } });
    expect(readHeader([...SIMPLE, 'Easting', 'Easting', '', '']).agreed).toBe(true);
  });

  test('prefers the words of a status to its code, and takes the code alone', () => {
    const both = { 'EstablishmentStatus (code)': '1', 'EstablishmentStatus (name)': 'Closed' };
    expect(checkOne(both).told?.['status']).toBe('closed');
    expect(checkOne({ 'EstablishmentStatus (code)': '3' }).told?.['status']).toBe('proposed_to_close');
  });
});

describe('a cell', () => {
  test.for([
    ['OpenDate', '01/09/2021', 'opened_on', '2021-09-01'],
    ['OpenDate', '1/9/2021', 'opened_on', '2021-09-01'],
    ['OpenDate', '01-09-2021', 'opened_on', '2021-09-01'],
    ['OpenDate', '2021-09-01', 'opened_on', '2021-09-01'],
    ['OpenDate', '29/02/2020', 'opened_on', '2020-02-29'],
    ['OpenDate', '', 'opened_on', null],
    ['OpenDate', '01/01/1900', 'opened_on', '1900-01-01'],
    ['OpenDate', '31/12/1899', 'opened_on', null],
    ['Section41Approved (name)', 'Approved', 'section_41_approved', true],
    ['Section41Approved (name)', 'Not Approved', 'section_41_approved', false],
    ['Section41Approved (name)', 'Not applicable', 'section_41_approved', false],
    ['DistrictAdministrative (code)', 'E07000012', 'in_england', true],
    ['DistrictAdministrative (code)', 'W06000015', 'in_england', false],
    ['DistrictAdministrative (code)', '9999', 'in_england', true],
    ['EstablishmentStatus (name)', 'Open, but proposed to close', 'status', 'proposed_to_close'],
    ['Locality', '  12\nHigh  Street\u00a0', 'address_line_2', '12 High Street'],
    ['Town', 'Cafe\u0301ville', 'town', 'Caf\u00e9ville'],
    ['NumberOfPupils', '0', 'pupils_on_roll', 0],
    ['UKPRN', '10090865', 'ukprn', '10090865'],
    ['Street', 'x'.repeat(500), 'address_line_1', 'x'.repeat(500)],
  ] as const)('%s %j is read as %s', ([header, cell, column, expected]) => {
    expect(checkOne({ [header]: cell }).told?.[column]).toBe(expected);
  });

  test.for([
    ['URN', '1234', 'URN must have 5 to 6 digits.'],
    ['URN', '1000000', 'URN must have 5 to 6 digits.'],
    ['URN', '', 'URN is empty.'],
    ['URN', '１０００００', 'URN must have 5 to 6 digits.'],
    ['EstablishmentName', ' \t ', 'EstablishmentName is empty.'],
    ['EstablishmentName', 'A\0B', 'EstablishmentName contains a character that cannot be seen: remove it.'],
    [
      'EstablishmentName',
      'A\u202eB',
      'EstablishmentName contains a character that cannot be seen: remove it.',
    ],
    [
      'EstablishmentName',
      'A\ud800B',
      'EstablishmentName contains a character that cannot be seen: remove it.',
    ],
    ['Street', 'x'.repeat(501), 'Street is longer than 500 characters: look for a missing quotation mark.'],
    [
      'OpenDate',
      '29/02/2021',
      'OpenDate must be a real day from 1900 to 2099, written dd/mm/yyyy or yyyy-mm-dd.',
    ],
    [
      'OpenDate',
      '01/01/2100',
      'OpenDate must be a real day from 1900 to 2099, written dd/mm/yyyy or yyyy-mm-dd.',
    ],
    [
      'EstablishmentStatus (name)',
      'Shut',
      'EstablishmentStatus (name) must be Open, Closed, Open, but proposed to close, or Proposed to open (or 1 to 4).',
    ],
    [
      'EstablishmentStatus (name)',
      '',
      'EstablishmentStatus (name) must be Open, Closed, Open, but proposed to close, or Proposed to open (or 1 to 4).',
    ],
    [
      'Section41Approved (name)',
      'Perhaps',
      'Section41Approved (name) must be Approved, Not approved or Not applicable.',
    ],
    ['NumberOfPupils', '-1', 'NumberOfPupils must be a whole number.'],
  ] as const)('%s %j is refused in words', ([header, cell, because]) => {
    expect(checkOne({ [header]: cell })).toEqual({ told: undefined, because });
  });

  test('puts back the zeros that a spreadsheet drops from a local authority code', () => {
    expect(checkOne({ 'LA (code)': '1' }).told?.['local_authority_code']).toBe('001');
  });
});

describe('a file', () => {
  const line = (urn: string, name = 'A school') => [urn, '201', 'City of London', '', name, 'Academy', '7'];

  test('says every fault of a line at once', () => {
    const { refused } = check(SIMPLE, ['12', '201', 'City of London', '', '', 'Academy', 'x']);
    expect(refused).toEqual([
      {
        line: 2,
        urn: null,
        because: 'urn must have 5 to 6 digits. name is empty. pupils_on_roll must be a whole number.',
      },
    ]);
  });

  test('takes the first of lines that repeat each other', () => {
    const { taken, refused } = check(SIMPLE, line('100000'), line('100001'), line('100000'));
    expect(taken.map((one) => one.line)).toEqual([2, 3]);
    expect(refused).toEqual([{ line: 4, urn: '100000', because: 'It repeats line 2, which was used.' }]);
  });

  test('takes none of lines that contradict each other, since nobody can tell which is right', () => {
    const { taken, refused } = check(SIMPLE, line('100000'), line('100000', 'B'), line('100000'));
    expect(taken).toEqual([]);
    expect(refused.map(({ because }) => because)).toEqual([
      'URN 100000 is also on line 3, 4, which says something else. Keep the right one.',
      'URN 100000 is also on line 2, 4, which says something else. Keep the right one.',
      'URN 100000 is also on line 2, 3, which says something else. Keep the right one.',
    ]);
  });

  test('accounts for every line with text, and counts those without', () => {
    const { taken, refused, empty } = check(
      SIMPLE,
      line('100000'),
      [''],
      ['', '', '', '', '', '', ''],
      ['100001'],
      [...line('100002'), 'x'],
    );
    expect([taken.length, refused.map((one) => one.line), empty]).toEqual([1, [5, 6], 2]);
    expect(refused[0]?.because).toContain('The line has 1 cell, and the first line names 7 columns');
  });

  test('counts opening days that we cannot keep', () => {
    const { daysNotKept } = check(
      ['urn', 'name', 'type', 'la_code', 'la_name', 'opendate'],
      ['100000', 'A', 'B', '1', 'C', '01/01/1800'],
    );
    expect(daysNotKept).toBe(1);
  });
});

describe('a file of links', () => {
  const LINKS = ['URN', 'LinkURN', 'LinkName', 'LinkType', 'LinkEstablishedDate'];
  const link = (urn: string, other: string, type = 'Successor', on = '01-09-2021') => [
    urn,
    other,
    'A',
    type,
    on,
  ];

  test('is known by its columns, in any order and either form', () => {
    expect(found(LINKS).kind.name).toBe('links');
    expect(found(['link_type', 'link_urn', 'urn']).kind.name).toBe('links');
    expect(found(SIMPLE).kind.name).toBe('schools');
    expect(readHeader(['URN', 'LinkURN'])).toMatchObject({
      refusal: { because: expect.stringMatching(/none for link type\. Use the file of links/) },
    });
  });

  test('tells of two establishments how and from when they are linked', () => {
    const { taken } = check(LINKS, link('100000', '100001'));
    expect(taken).toEqual([
      {
        line: 2,
        told: { urn: '100000', link_urn: '100001', link_type: 'Successor', linked_on: '2021-09-01' },
      },
    ]);
  });

  test.for(['01-01-1900', '1/1/1900', '1900-01-01', '31-12-1899'])(
    'means no day by %s, and the next day is one',
    (day) => {
      const { taken, daysNotKept } = check(
        LINKS,
        link('100000', '100001', 'Successor', day),
        link('100000', '100002', 'Successor', '02-01-1900'),
      );
      expect(taken.map(({ told }) => told['linked_on'])).toEqual([null, '1900-01-02']);
      expect(daysNotKept).toBe(1);
    },
  );

  test('has no school that is linked with itself, or with nothing', () => {
    const { refused } = check(
      LINKS,
      link('100000', '100000'),
      link('100000', ''),
      link('100000', '100001', ''),
    );
    expect(refused.map(({ because }) => because)).toEqual([
      'It links URN 100000 with itself. Correct one of the two.',
      'LinkURN is empty.',
      'LinkType is empty.',
    ]);
  });

  test('has many links of one school, and each once; the way back is another', () => {
    const { taken, refused } = check(
      LINKS,
      link('100000', '100001'),
      link('100000', '100002'),
      link('100001', '100000', 'Predecessor'),
      link('100000', '100001'),
      link('100000', '100002', 'Successor - merged'),
    );
    expect(taken.map(({ line }) => line)).toEqual([2, 4]);
    expect(refused).toEqual([
      {
        line: 3,
        urn: '100000',
        because:
          'The link of URN 100000 with URN 100002 is also on line 6, which says something else. Keep the right one.',
      },
      { line: 5, urn: '100000', because: 'It repeats line 2, which was used.' },
      {
        line: 6,
        urn: '100000',
        because:
          'The link of URN 100000 with URN 100002 is also on line 3, which says something else. Keep the right one.',
      },
    ]);
  });
});
