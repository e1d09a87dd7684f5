import { describe, expect, test } from 'vitest';
import type { Decision } from './decision.ts';
import {
  clawbackStatuses,
  type DeclarationType,
  declarationTypes,
  earnsUplift,
  holdsSlot,
  isBillable,
  isRefundable,
  mayTakeSlot,
  moveClawback,
  movePayment,
  overallStatus,
  paymentStatuses,
  typeLabel,
  upliftFlagsOnCreation,
  upliftPaid,
} from './declaration.ts';
import { ectBecomesEligible, fundingGate, mentorBecomesEligible } from './funding.ts';
import { acceptsType, inSequence, insideMilestone } from './milestone.ts';
import { mayBeAdjusted } from './payment/adjustment.ts';
import {
  authorise,
  confirmChecks,
  type ForAuthorisation,
  feeTypeForMonth,
  isDueToBecomePayable,
  mayJoin,
  moveStatement,
  nextOutputStatement,
  payableWithStatement,
  statementMonth,
  statementName,
  statementStatuses,
} from './statement.ts';
import { clawBack, confirmVoid, voidOrClawBack, voidUnpaid } from './voiding.ts';

/** What was decided: the outcome, or the code of a refusal that says in a whole sentence what is wrong. */
function said(decision: Decision<unknown>) {
  if (decision.agreed) return decision.outcome;
  expect(decision.refusal.because).toMatch(/^[A-Z].{20,}\.$/);
  return decision.refusal.code;
}
const because = (decision: Decision<unknown>) => (decision.agreed ? '' : decision.refusal.because);

describe('DEC-01, states of a declaration', () => {
  const moves = ['mark_as_eligible', 'mark_as_payable', 'mark_as_paid', 'mark_as_voided'] as const;

  test('these moves are possible and no other', () => {
    const possible = paymentStatuses.flatMap((from) =>
      moves.flatMap((move) => {
        const decision = movePayment(from, move);
        if (!decision.agreed) expect(said(decision)).toBe('invalid-transition');
        return decision.agreed ? [`${from} → ${decision.outcome}`] : [];
      }),
    );
    expect(possible).toEqual([
      'no_payment → eligible',
      'no_payment → voided',
      'eligible → payable',
      'eligible → voided',
      'payable → paid',
      'payable → voided',
    ]);
    expect(because(movePayment('paid', 'mark_as_voided'))).toBe(
      'A declaration that is paid cannot become voided.',
    );
  });

  test('only what is paid is clawed back, in two steps', () => {
    const step = (
      paymentStatus: (typeof paymentStatuses)[number],
      clawbackStatus: (typeof clawbackStatuses)[number],
      move: Parameters<typeof moveClawback>[1],
    ) => said(moveClawback({ paymentStatus, clawbackStatus }, move));
    expect(step('paid', 'no_clawback', 'mark_as_awaiting_clawback')).toBe('awaiting_clawback');
    expect(step('paid', 'awaiting_clawback', 'mark_as_clawed_back')).toBe('clawed_back');
    expect(step('payable', 'no_clawback', 'mark_as_awaiting_clawback')).toBe('not-paid');
    expect(step('paid', 'no_clawback', 'mark_as_clawed_back')).toBe('invalid-transition');
    expect(step('paid', 'clawed_back', 'mark_as_awaiting_clawback')).toBe('invalid-transition');
    expect(
      because(moveClawback({ paymentStatus: 'paid', clawbackStatus: 'no_clawback' }, 'mark_as_clawed_back')),
    ).toBe('A declaration with no clawback cannot become clawed back.');
  });

  test('people see the clawback if there is one, else the payment', () => {
    expect(overallStatus({ paymentStatus: 'paid', clawbackStatus: 'awaiting_clawback' })).toBe(
      'awaiting_clawback',
    );
    expect(overallStatus({ paymentStatus: 'payable', clawbackStatus: 'no_clawback' })).toBe('payable');
  });

  test('what is billable and what is refundable (PAY-15)', () => {
    expect(paymentStatuses.filter(isBillable)).toEqual(['eligible', 'payable', 'paid']);
    expect(clawbackStatuses.filter(isRefundable)).toEqual(['awaiting_clawback', 'clawed_back']);
    expect(typeLabel('retained-1')).toBe('Retained 1');
  });
});

describe('DEC-09, one declaration of a type', () => {
  const of = (
    type: DeclarationType,
    paymentStatus: (typeof paymentStatuses)[number],
    clawbackStatus: (typeof clawbackStatuses)[number] = 'no_clawback',
  ) => ({ type, paymentStatus, clawbackStatus });

  test('everything but a voided or clawed back declaration holds the slot', () => {
    expect(paymentStatuses.filter((status) => holdsSlot(of('started', status)))).toEqual([
      'no_payment',
      'eligible',
      'payable',
      'paid',
    ]);
    expect(holdsSlot(of('started', 'paid', 'awaiting_clawback'))).toBe(false);
  });

  test('a second one is refused with a way out; another type is not', () => {
    expect(said(mayTakeSlot(of('started', 'no_payment'), [of('started', 'paid')]))).toBe('slot-taken');
    expect(because(mayTakeSlot(of('started', 'no_payment'), [of('started', 'paid')]))).toContain(
      'There is already a started declaration',
    );
    expect(said(mayTakeSlot(of('started', 'no_payment'), [of('completed', 'paid')]))).toBe('slot free');
    expect(
      said(mayTakeSlot(of('started', 'no_payment'), [of('completed', 'paid'), of('started', 'voided')])),
    ).toBe('slot free');
    expect(said(mayTakeSlot(of('started', 'voided'), [of('started', 'paid')]))).toBe('slot free');
    expect(said(mayTakeSlot(of('started', 'no_payment'), []))).toBe('slot free');
  });
});

describe('PAY-25 and DEC-12, uplift', () => {
  const school = { sparsityUplift: true, pupilPremiumUplift: false };

  test('flags are the school’s, for started declarations of a period with uplift', () => {
    expect(upliftFlagsOnCreation('started', true, school)).toEqual(school);
    expect(upliftFlagsOnCreation('started', false, school)).toEqual({
      sparsityUplift: false,
      pupilPremiumUplift: false,
    });
    const both = { sparsityUplift: true, pupilPremiumUplift: true };
    expect(upliftFlagsOnCreation('completed', true, both)).toEqual({
      sparsityUplift: false,
      pupilPremiumUplift: false,
    });
  });

  test('either flag earns it, and it is paid with the declaration', () => {
    expect([
      earnsUplift(school),
      earnsUplift({ sparsityUplift: false, pupilPremiumUplift: true }),
      earnsUplift({ sparsityUplift: false, pupilPremiumUplift: false }),
    ]).toEqual([true, true, false]);
    expect(paymentStatuses.filter((status) => upliftPaid(status, school))).toEqual(['paid']);
    expect(upliftPaid('paid', { sparsityUplift: false, pupilPremiumUplift: false })).toBe(false);
  });
});

describe('DEC-05, milestones', () => {
  const window = { startDate: '2026-07-29', milestoneDate: '2026-07-31' };

  test('the opening and the closing day are inside', () => {
    const decided = ['2026-07-28', '2026-07-29', '2026-07-31', '2026-08-01'].map((day) =>
      said(insideMilestone(window, day)),
    );
    expect(decided).toEqual(['before-milestone', 'inside', 'inside', 'after-milestone']);
    expect(said(insideMilestone({ ...window, milestoneDate: null }, '2030-01-01'))).toBe('inside');
    expect(because(insideMilestone(window, '2026-07-28'))).toBe(
      'The declaration date must be on or after 29 July 2026.',
    );
    expect(because(insideMilestone(window, '2026-08-01'))).toBe(
      'The declaration date must be on or before 31 July 2026.',
    );
  });

  test('a type needs a milestone on the schedule, and mentors of a funded period have two types', () => {
    const milestones = declarationTypes
      .slice(0, 6)
      .map((declarationType) => ({ declarationType, ...window }));
    const ect = { role: 'ect', mentorFunding: true } as const;
    const mentor = { role: 'mentor', mentorFunding: true } as const;
    expect(said(acceptsType(milestones, 'retained-1', ect))).toMatchObject({ declarationType: 'retained-1' });
    expect(said(acceptsType(milestones, 'extended-1', ect))).toBe('not-on-schedule');
    expect(said(acceptsType(milestones, 'retained-1', mentor))).toBe('not-for-mentors');
    expect(said(acceptsType(milestones, 'started', mentor))).toMatchObject({ declarationType: 'started' });
    expect(said(acceptsType(milestones, 'completed', mentor))).toMatchObject({
      declarationType: 'completed',
    });
    expect(said(acceptsType(milestones, 'retained-1', { ...mentor, mentorFunding: false }))).toMatchObject({
      declarationType: 'retained-1',
    });
    expect(because(acceptsType([], 'started', ect))).toContain('The schedule has no started milestone');
    expect(because(acceptsType(milestones, 'retained-1', mentor))).toContain(
      'started and completed declarations only',
    );
  });

  test('dates follow the order of types; the same day is in order (D11)', () => {
    const dated = (type: DeclarationType, declarationDate: string) => ({ type, declarationDate });
    const others = [dated('started', '2026-01-10'), dated('completed', '2026-03-10')];
    const retained = (day: string) => inSequence(dated('retained-1', day), others);
    expect(
      ['2026-01-09', '2026-01-10', '2026-03-10', '2026-03-11'].map((day) => said(retained(day))),
    ).toEqual(['before-earlier-type', 'in sequence', 'in sequence', 'after-later-type']);
    expect(because(retained('2026-01-09'))).toBe(
      'The started declaration is dated 10 January 2026. Choose that day or a later one.',
    );
    expect(because(retained('2026-03-11'))).toBe(
      'The completed declaration is dated 10 March 2026. Choose that day or an earlier one.',
    );
    expect(said(inSequence(dated('completed', '2026-02-01'), [dated('extended-1', '2026-01-01')]))).toBe(
      'after-later-type',
    );
    expect(
      said(
        inSequence(dated('started', '2026-02-01'), [
          dated('started', '2026-01-01'),
          dated('started', '2026-03-01'),
        ]),
      ),
    ).toBe('in sequence');
  });
});

describe('DEC-04 and D9, funding', () => {
  test('the gate opens with the first eligible day and an ended funding warns only', () => {
    expect(fundingGate({ firstBecameEligibleOn: null, becameIneligibleOn: null }, '2026-01-01')).toEqual({
      open: false,
      warning: null,
    });
    const ended = { firstBecameEligibleOn: '2025-01-01', becameIneligibleOn: '2026-01-01' };
    expect(fundingGate(ended, '2026-01-01')).toEqual({ open: true, warning: null });
    expect(fundingGate(ended, '2026-01-02')).toEqual({
      open: true,
      warning:
        'Funding ended on 1 January 2026, before this declaration. It is still paid; check that it should be.',
    });
    expect(fundingGate({ ...ended, becameIneligibleOn: null }, '2026-01-02').warning).toBeNull();
  });

  test('an ECT needs induction and a place; a mentor needs training and no end of funding', () => {
    const truths = [true, false].flatMap((inductionIsRunning) =>
      [true, false].map((hasEctAtSchoolPeriod) =>
        ectBecomesEligible({ inductionIsRunning, hasEctAtSchoolPeriod }),
      ),
    );
    expect(truths).toEqual([true, false, false, false]);
    const mentor = { hasMentorTrainingPeriod: true, becameIneligibleOn: null, ineligibleBecause: null };
    expect(mentorBecomesEligible(mentor)).toBe(true);
    expect(mentorBecomesEligible({ ...mentor, hasMentorTrainingPeriod: false })).toBe(false);
    expect(mentorBecomesEligible({ ...mentor, becameIneligibleOn: '2026-01-01' })).toBe(false);
    expect(mentorBecomesEligible({ ...mentor, ineligibleBecause: 'started_not_completed' })).toBe(false);
  });
});

describe('DEC-06, the next output statement', () => {
  const statement = (id: string, deadlineDate: string, change = {}) => ({
    id,
    deadlineDate,
    feeType: 'output' as const,
    status: 'open' as const,
    ...change,
  });
  const statements = [
    statement('past', '2026-02-09'),
    statement('later', '2026-03-31'),
    statement('service', '2026-02-10', { feeType: 'service' }),
    statement('payable', '2026-02-10', { status: 'payable' }),
    statement('open', '2026-02-28'),
    statement('same day', '2026-02-28'),
  ];

  test('it is the one with the earliest deadline from today on; a new declaration needs an open one', () => {
    expect(nextOutputStatement(statements, '2026-02-10', 'clawback')?.id).toBe('payable');
    expect(nextOutputStatement(statements, '2026-02-10', 'late eligibility')?.id).toBe('payable');
    expect(nextOutputStatement(statements, '2026-02-10', 'new declaration')?.id).toBe('open');
    expect(nextOutputStatement(statements, '2026-03-31', 'clawback')?.id).toBe('later');
    expect(nextOutputStatement(statements, '2026-04-01', 'clawback')).toBeNull();
  });
});

describe('DEC-01 and DEC-06, who may be on which statement', () => {
  const statement = {
    leadProviderId: 'A',
    contractPeriodYear: 2025,
    feeType: 'output',
    status: 'open',
  } as const;
  const declaration = { leadProviderId: 'A', contractPeriodYear: 2025 };

  test('an open output statement of the same provider and period takes it; every other refuses', () => {
    expect(said(mayJoin(statement, declaration))).toBe('may join');
    expect(said(mayJoin(statement, { ...declaration, leadProviderId: 'B' }))).toBe('other-provider');
    expect(said(mayJoin(statement, { ...declaration, contractPeriodYear: 2024 }))).toBe('other-period');
    expect(said(mayJoin({ ...statement, feeType: 'service' }, declaration))).toBe('not-output');
    expect(said(mayJoin({ ...statement, status: 'payable' }, declaration))).toBe('not-open');
  });
});

describe('DEC-08 and DEC-10, void and clawback', () => {
  const of = (
    paymentStatus: (typeof paymentStatuses)[number],
    clawbackStatus: (typeof clawbackStatuses)[number] = 'no_clawback',
  ) => ({ paymentStatus, clawbackStatus });

  test('what is not paid is voided; what is paid is clawed back on the next statement', () => {
    expect(
      (['no_payment', 'eligible', 'payable'] as const).map((status) =>
        said(voidOrClawBack(of(status), null)),
      ),
    ).toEqual(Array.from({ length: 3 }, () => ({ is: 'voided' })));
    expect(said(voidOrClawBack(of('paid'), 'April'))).toEqual({ is: 'awaiting clawback', on: 'April' });
  });

  test('every refusal', () => {
    expect(said(voidOrClawBack(of('voided'), 'April'))).toBe('already-voided');
    expect(said(voidUnpaid(of('paid')))).toBe('already-paid');
    expect(said(voidOrClawBack(of('paid'), null))).toBe('no-statement-for-clawback');
    expect(said(voidOrClawBack(of('paid', 'awaiting_clawback'), 'April'))).toBe('already-clawed-back');
    expect(said(clawBack(of('payable'), 'April'))).toBe('not-paid');
    expect([said(confirmVoid(true)), said(confirmVoid(false))]).toEqual(['confirmed', 'not-confirmed']);
  });
});

describe('LIFE-02 to LIFE-06, the life of a statement', () => {
  test('open, payable, paid, one step at a time', () => {
    const after = (move: 'mark_as_payable' | 'mark_as_paid') =>
      statementStatuses.map((from) => said(moveStatement(from, move)));
    const no = 'invalid-transition';
    expect(after('mark_as_payable')).toEqual(['payable', no, no, no, no]);
    expect(after('mark_as_paid')).toEqual([no, 'paid', no, no, no]);
    expect(because(moveStatement('open', 'mark_as_paid'))).toBe(
      'A statement that is open cannot become paid; it must be payable first.',
    );
  });

  test('January, April, August and November are proposed as output months', () => {
    const output = Array.from({ length: 12 }, (_, index) => index + 1).filter(
      (month) => feeTypeForMonth(month) === 'output',
    );
    expect(output).toEqual([1, 4, 8, 11]);
    expect(feeTypeForMonth(12)).toBe('service');
    expect([statementMonth(2026, 4), statementMonth(2026, 11), statementName(2026, 4)]).toEqual([
      '2026-04',
      '2026-11',
      'April 2026',
    ]);
  });

  test('a statement becomes payable after its deadline day, with its eligible declarations', () => {
    const due = (change = {}, today = '2026-02-10') =>
      isDueToBecomePayable(
        { status: 'open', feeType: 'output', deadlineDate: '2026-02-09', ...change },
        today,
      );
    expect([
      due(),
      due({}, '2026-02-09'),
      due({}, '2026-03-09'),
      due({ status: 'payable' }),
      due({ feeType: 'service' }),
    ]).toEqual([true, false, true, false, false]);
    expect(paymentStatuses.map(payableWithStatement)).toEqual([
      'no_payment',
      'payable',
      'payable',
      'paid',
      'voided',
    ]);
  });

  const payable: ForAuthorisation = {
    status: 'payable',
    feeType: 'output',
    deadlineDate: '2026-02-09',
    markedAsPaid: false,
    paymentStatuses: ['payable', 'voided'],
    clawbackStatuses: ['awaiting_clawback', 'clawed_back', 'no_clawback'],
  };
  const decide = (change: Partial<ForAuthorisation>, today = '2026-02-10') =>
    said(authorise({ ...payable, ...change }, today));

  test('authorising pays what is payable and claws back what waits', () => {
    expect(decide({})).toEqual({
      status: 'paid',
      paymentStatuses: ['paid', 'voided'],
      clawbackStatuses: ['clawed_back', 'clawed_back', 'no_clawback'],
      paid: 1,
      clawedBack: 1,
    });
    expect(decide({ paymentStatuses: [] })).toMatchObject({ paid: 0, clawedBack: 1 });
    expect(decide({ clawbackStatuses: [] })).toMatchObject({ paid: 1, clawedBack: 0 });
  });

  test('every refusal of an authorisation', () => {
    expect(decide({ feeType: 'service' })).toBe('not-output');
    expect(decide({ status: 'paid' })).toBe('already-authorised');
    expect(decide({ markedAsPaid: true })).toBe('already-authorised');
    expect(decide({ status: 'open' })).toBe('not-payable');
    expect(decide({}, '2026-02-09')).toBe('deadline-not-passed');
    expect(decide({ paymentStatuses: ['paid'], clawbackStatuses: ['clawed_back'] })).toBe('nothing-to-pay');
  });

  test('service months and months without declarations can be chosen to be authorised (D4)', () => {
    const choices = { authoriseServiceMonths: true, authoriseWithoutDeclarations: true };
    const service = { ...payable, feeType: 'service', paymentStatuses: [], clawbackStatuses: [] } as const;
    expect(said(authorise(service, '2026-02-10', choices))).toMatchObject({ status: 'paid', paid: 0 });
  });

  test('the tick box and the adjustments (LIFE-06, PAY-31)', () => {
    expect([said(confirmChecks(true)), said(confirmChecks(false))]).toEqual(['confirmed', 'not-confirmed']);
    const editable = statementStatuses.map((status) => mayBeAdjusted({ status, feeType: 'output' }) === null);
    expect(editable).toEqual([true, true, true, false, false]);
    expect(mayBeAdjusted({ status: 'open', feeType: 'service' })?.code).toBe('not-output');
  });
});
