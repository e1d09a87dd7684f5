import { expect, test } from 'vitest';
import { firstRefusal } from '../../domain/steps.ts';
import { decide, type Facts, steps } from './rule.ts';

const refused = (...given: Parameters<typeof steps>) => firstRefusal(steps(...given));

const facts: Facts = {
  frozen: false,
  pairings: [
    { id: 'p1', deliveryPartnerId: 'rise', name: 'Rise', partnerships: 2 },
    { id: 'p2', deliveryPartnerId: 'miller', name: 'Miller', partnerships: 0 },
  ],
  known: new Map([
    ['rise', 'Rise'],
    ['miller', 'Miller'],
    ['grain', 'Grain'],
  ]),
};

test('partners are added, and those no school works with are removed', () => {
  expect(decide(facts, { deliveryPartnerIds: ['rise', 'grain', 'grain'] })).toMatchObject({
    outcome: { added: [{ id: 'grain', name: 'Grain' }], removed: [{ id: 'p2' }] },
  });
});

test.for([
  [['miller'], 'schools-depend-on-it'],
  [['rise', 'miller'], 'nothing-to-change'],
  [['rise', 'nobody'], 'no-such-partner'],
] as const)('%o is refused', ([deliveryPartnerIds, code]) => {
  expect(decide(facts, { deliveryPartnerIds })).toMatchObject({ refusal: { code } });
});

test('partners of a frozen period stay', () => {
  expect(refused(facts)).toBeNull();
  expect(refused({ ...facts, frozen: true })?.code).toBe('payments-are-frozen');
});
