import { expect, test } from 'vitest';
import { leavingOf, type StayEvent } from './leaving-trail.ts';

const event = (
  id: string,
  before: string | null,
  after: string | null,
  some: Partial<StayEvent> = {},
): StayEvent => ({
  id,
  action: 'report-leaving',
  reverses: null,
  before,
  after,
  ...some,
});
const loaded = event('loaded', null, null, { action: 'load-demo-data' });

test('a leaving reported once', () => {
  expect(leavingOf([event('leaves', null, '2026-07-31'), loaded])).toEqual({
    is: 'reported',
    eventIds: ['leaves'],
  });
});

test('a leaving brought forward is all its reports, oldest first, and none from before the stay was open', () => {
  const events = [
    event('third', '2026-07-31', '2026-06-30'),
    event('second', null, '2026-07-31'),
    event('cancelled', '2026-08-31', null, { action: 'cancel-leaving' }),
    event('first', null, '2026-08-31'),
    loaded,
  ];
  expect(leavingOf(events)).toEqual({ is: 'reported', eventIds: ['second', 'third'] });
});

test('what was reversed does not count, and what was put back does', () => {
  const leaves = event('leaves', null, '2026-07-31');
  const sooner = event('sooner', '2026-07-31', '2026-06-30');
  const undone = event('undone', '2026-06-30', '2026-07-31', { action: 'reverse-event', reverses: 'sooner' });
  const redone = event('redone', '2026-07-31', '2026-06-30', { action: 'reverse-event', reverses: 'undone' });
  expect(leavingOf([undone, sooner, leaves])).toMatchObject({ eventIds: ['leaves'] });
  expect(leavingOf([redone, undone, sooner, leaves])).toMatchObject({ eventIds: ['leaves', 'sooner'] });
});

test('a change of the email address in between changes nothing', () => {
  const corrected = event('corrected', '2026-07-31', '2026-07-31', { action: 'correct-email' });
  expect(leavingOf([corrected, event('leaves', null, '2026-07-31')])).toMatchObject({ eventIds: ['leaves'] });
});

test('a transfer is not a report, and neither is a stay that was loaded with its end', () => {
  expect(leavingOf([event('moves', null, '2026-01-04', { action: 'transfer-ect' })])).toEqual({
    is: 'transferred',
    eventId: 'moves',
  });
  expect(leavingOf([event('loaded', null, '2025-07-31', { action: 'load-demo-data' })])).toEqual({
    is: 'not reported',
  });
});
