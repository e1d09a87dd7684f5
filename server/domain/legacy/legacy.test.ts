import { describe, expect, test } from 'vitest';
import type { Decision } from '../decision.ts';
import { nextVersion, versionOrder } from './contract-version.ts';
import {
  clawBackLegacy,
  type LegacyState,
  legacyStates,
  lineWhenPaid,
  lineWhenPayable,
  mayAddLine,
  payLegacy,
  voidLegacy,
} from './line-item.ts';

/** What was decided: the outcome, or the code of a refusal that says in a whole sentence what is wrong. */
function said(decision: Decision<unknown>) {
  if (decision.agreed) return decision.outcome;
  expect(decision.refusal.because).toMatch(/^[A-Z].{20,}\.$/);
  return decision.refusal.code;
}

describe('PAY-03, contract versions', () => {
  test.each([
    ['0.0.1', '0.0.2'],
    ['1', '2'],
    ['1-2-9', '1-2-10'],
    ['1.2,3--4|55.', '1.2,3--4|56.'],
    ['unused_0.0.1', 'unused_0.0.2'],
    ['999', '1000'],
  ])('%s is followed by %s', (version, next) => {
    expect(said(nextVersion(version))).toBe(next);
  });

  test('versions sort by all their numbers', () => {
    expect(said(versionOrder('1.2,3--4|55.'))).toBe(1002003004055n);
    expect(said(versionOrder('12.3'))).toBe(12003n);
  });

  test('no number, or one above 999, is refused', () => {
    expect([
      said(nextVersion('draft')),
      said(versionOrder('')),
      said(nextVersion('1.1000')),
      said(versionOrder('1000.1')),
    ]).toEqual(['no-number', 'no-number', 'number-too-large', 'number-too-large']);
  });
});

describe('DEC-02, line items', () => {
  test('one billable and one refundable line, ever', () => {
    expect([said(mayAddLine([], 'paid')), said(mayAddLine(['paid'], 'paid'))]).toEqual([
      'line allowed',
      'line-exists',
    ]);
    const allowed = (existing: LegacyState[], added: LegacyState) => mayAddLine(existing, added).agreed;
    expect([
      allowed(['eligible'], 'eligible'),
      allowed(['paid'], 'payable'),
      allowed(['paid', 'awaiting_clawback'], 'clawed_back'),
    ]).toEqual([false, false, false]);
    expect([
      allowed(['paid'], 'awaiting_clawback'),
      allowed(['voided'], 'eligible'),
      allowed(['eligible'], 'voided'),
      allowed([], 'paid'),
    ]).toEqual([true, true, true, true]);
  });

  test('what is voidable', () => {
    const voidable = legacyStates.filter((state) => {
      const decision = voidLegacy({ state, lineItems: [] }, false);
      return decision.agreed;
    });
    expect(voidable).toEqual(['submitted', 'eligible', 'payable', 'ineligible']);
    expect(said(voidLegacy({ state: 'payable', lineItems: ['payable'] }, true))).toEqual({
      state: 'voided',
      lineItems: ['voided'],
    });
    expect(said(voidLegacy({ state: 'eligible', lineItems: ['voided', 'eligible', 'paid'] }, true))).toEqual({
      state: 'voided',
      lineItems: ['voided', 'voided', 'paid'],
    });
    expect(said(voidLegacy({ state: 'voided', lineItems: [] }, true))).toBe('not-voidable');
    expect(voidLegacy({ state: 'awaiting_clawback', lineItems: [] }, true)).toMatchObject({
      refusal: { because: 'A declaration that is awaiting clawback cannot be voided. You can only view it.' },
    });
  });

  test('a paid declaration is clawed back once, while a statement is left', () => {
    expect(said(voidLegacy({ state: 'paid', lineItems: ['paid'] }, true))).toEqual({
      state: 'awaiting_clawback',
      lineItems: ['paid', 'awaiting_clawback'],
    });
    expect(said(clawBackLegacy({ state: 'paid', lineItems: ['paid'] }, false))).toBe(
      'no-statement-for-clawback',
    );
    expect(said(clawBackLegacy({ state: 'payable', lineItems: ['payable'] }, true))).toBe('not-paid');
    expect(said(clawBackLegacy({ state: 'paid', lineItems: ['paid', 'clawed_back'] }, true))).toBe(
      'line-exists',
    );
  });

  test('a line follows its statement', () => {
    const after = (move: typeof lineWhenPaid, states: LegacyState[]) => states.map(move);
    expect(after(lineWhenPaid, ['payable', 'awaiting_clawback', 'voided', 'eligible'])).toEqual([
      'paid',
      'clawed_back',
      'voided',
      'eligible',
    ]);
    expect(after(lineWhenPayable, ['eligible', 'voided', 'ineligible'])).toEqual([
      'payable',
      'voided',
      'ineligible',
    ]);
    expect(payLegacy({ state: 'payable', lineItems: ['payable', 'voided'] })).toEqual({
      state: 'paid',
      lineItems: ['paid', 'voided'],
    });
    expect(payLegacy({ state: 'eligible', lineItems: ['payable'] })).toEqual({
      state: 'eligible',
      lineItems: ['payable'],
    });
  });
});
