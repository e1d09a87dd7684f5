import { expect, test } from 'vitest';
import { classOfColumn, classOfField } from './class-of.ts';

test('a column is seen by whoever sees the field of its name', () => {
  expect(classOfColumn('training_periods', 'finished_on')).toBe('open');
  expect(classOfColumn('training_periods', 'deferral_reason')).toBe('health');
  expect(classOfColumn('declarations', 'payment_status')).toBe('open');
  expect(classOfColumn('teachers', 'corrected_name')).toBe('identity');
  expect(classOfColumn('schools', 'name')).toBe('open');
  expect(classOfColumn('declarations', 'voided_by_user_at')).toBe('open');
});

test('what the schema does not have is seen by whoever may see people', () => {
  expect(classOfColumn('teachers', 'trs_first_name')).toBe('identity');
  expect(classOfColumn('no_such_things', 'name')).toBe('identity');
  expect(classOfField('Declaration', 'name')).toBe('identity');
  expect(classOfColumn('saved_views', 'name')).toBe('identity');
});
