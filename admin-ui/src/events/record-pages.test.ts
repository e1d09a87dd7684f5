import { expect, test } from 'vitest';
import { kindInWords, pageOfRecord } from './record-pages.ts';

test('a record that an event names has its page, where its kind has one', () => {
  expect(pageOfRecord('LeadProvider', 'x')).toBe('/lead-providers/x/show');
  expect(pageOfRecord('SavedView', 'x')).toBeNull();
});

test('a kind of record is said in words', () => {
  expect(kindInWords('LeadProvider')).toBe('Lead provider');
  expect(kindInWords('School')).toBe('School');
  expect(kindInWords('EctAtSchoolPeriod')).toBe('ECT at school period');
});
