import { eachRuleAlone } from '../../test/support/each-rule-alone.ts';
import * as addAdjustment from '../actions/add-adjustment/rule.ts';
import * as addLeadProvider from '../actions/add-lead-provider/rule.ts';
import * as approveAdjustment from '../actions/approve-adjustment/rule.ts';
import * as approveTerms from '../actions/approve-contract-terms/rule.ts';
import * as authorise from '../actions/authorise-statement/rule.ts';
import * as changeTerms from '../actions/change-contract-terms/rule.ts';
import * as changeStatement from '../actions/change-statement/rule.ts';
import * as createStatement from '../actions/create-statement/rule.ts';
import * as markPayable from '../actions/mark-statement-payable/rule.ts';
import * as recordPayment from '../actions/record-payment/rule.ts';
import * as recordPayments from '../actions/record-payments/rule.ts';
import * as retireContract from '../actions/retire-contract/rule.ts';
import * as reverseAdjustment from '../actions/reverse-adjustment/rule.ts';
import * as sendBack from '../actions/send-back-statement/rule.ts';
import * as submit from '../actions/submit-statement/rule.ts';
import * as withdrawTerms from '../actions/withdraw-contract-terms/rule.ts';
import type { ContractTerms } from '../domain/contract-terms.ts';
import type { Check } from '../domain/payment/checks/checks.ts';

const today = '2026-03-02';
const output = { status: 'payable', feeType: 'output' } as const;
const authorised = { ...output, status: 'authorised' } as const;
const holds: Check = {
  number: 1,
  code: 'reckoned-again-the-same',
  rule: 'Reckoned again, it comes to the same.',
  outcome: 'holds',
  found: 'The same',
  blocks: true,
} as never;
const reviewed = {
  version: { id: 'v', number: 1, contentSha256: 'x', totalPence: 1n },
  checks: [holds],
};

const authorises = (some: Partial<authorise.Facts> = {}) =>
  authorise.steps({
    statement: { status: 'submitted' },
    reviewed,
    submission: { versionId: 'v' },
    isSubmitter: false,
    hand: null,
    ...some,
  });
const submits = (some: Partial<submit.Facts> = {}) =>
  submit.steps({ statement: { status: 'payable' }, waitingAdjustments: [], reviewed, ...some });
const approves = (some: Partial<approveAdjustment.Facts> = {}) =>
  approveAdjustment.steps({
    adjustment: { approval: 'waiting' },
    statement: output,
    isTheirOwn: false,
    ...some,
  });
const adjustment = { amount: 1n, approval: 'not_needed', reversesId: null } as const;
const reverses = (some: Partial<reverseAdjustment.Facts> = {}) =>
  reverseAdjustment.steps({ adjustment, statement: output, isReversed: false, next: null, ...some });
const marks = (status: 'open' | 'payable', deadlineDate: string) =>
  markPayable.steps({ statement: { status, feeType: 'output', deadlineDate } }, today);
const changes = (status: 'open' | 'authorised', frozen = false) =>
  changeStatement.steps({ statement: { status }, frozen } as never);
const creates = (frozen: boolean, retired: boolean) =>
  createStatement.steps({ frozen, contracts: [{ id: 'c', retired }] } as never);
const retires = (some: object = {}) =>
  retireContract.steps({ retired: false, waiting: false, statements: [], ...some } as never);
const theTerms: ContractTerms = {
  vatPercent: '20',
  recruitmentTarget: 100,
  setupFeePence: 0n,
  monthlyServiceFeePence: null,
  upliftFeePence: 10_000n,
  mentorRecruitmentTarget: null,
  mentorFeePence: null,
  bands: [],
};
const terms = { contract: { retired: false, terms: theTerms }, frozen: false, waiting: false };
const changesTerms = (some: object = {}) => changeTerms.steps({ ...terms, ...some } as never);
const proposal = { endedAs: null, termsBefore: theTerms };
const approvesTerms = (some: object = {}) =>
  approveTerms.steps({ ...terms, proposal, isOwn: false, ...some } as never);
const joins = (finishedOn: string, frozen = false) =>
  addLeadProvider.steps({ period: { finishedOn }, frozen } as never, today);

eachRuleAlone({
  'authorise-statement': [
    authorises(),
    ['already-authorised', authorises({ statement: { status: 'paid' } })],
    ['not-submitted', authorises({ statement: { status: 'payable' } })],
    ['not-submitted', authorises({ submission: null })],
    ['submitted-yourself', authorises({ isSubmitter: true })],
    ['had-a-hand', authorises({ hand: 'Added an adjustment' })],
  ],
  'submit-statement': [
    submits(),
    ['not-payable', submits({ statement: { status: 'open' } })],
    ['already-submitted', submits({ statement: { status: 'authorised' } })],
    ['not-sealed', submits({ reviewed: null })],
    ['adjustment-waits', submits({ waitingAdjustments: ['Travel'] })],
  ],
  'send-back-statement': [
    sendBack.steps({ statement: { status: 'submitted' } }),
    ['not-submitted', sendBack.steps({ statement: { status: 'authorised' } })],
  ],
  'mark-statement-payable': [
    marks('open', '2026-03-01'),
    ['not-open', marks('payable', '2026-03-01')],
    ['deadline-not-passed', marks('open', today)],
  ],
  'record-payment': [
    recordPayment.steps({ statement: { status: 'authorised' }, authorisedOn: today }),
    ['not-authorised', recordPayment.steps({ statement: { status: 'submitted' }, authorisedOn: null })],
    ['already-paid', recordPayment.steps({ statement: { status: 'paid' }, authorisedOn: today })],
  ],
  'record-payments': [
    recordPayments.steps({ month: '2026-01', waiting: 1, chosen: [] }),
    ['none-authorised', recordPayments.steps({ month: '2026-01', waiting: 0, chosen: [] })],
  ],
  'add-adjustment': [
    addAdjustment.steps({ statement: output }),
    ['not-output', addAdjustment.steps({ statement: { ...output, feeType: 'service' } })],
    ['statement-authorised', addAdjustment.steps({ statement: authorised })],
  ],
  'approve-adjustment': [
    approves(),
    ['not-waiting', approves({ adjustment: { approval: 'withdrawn' } })],
    ['own-adjustment', approves({ isTheirOwn: true })],
    ['statement-authorised', approves({ statement: authorised })],
  ],
  'reverse-adjustment': [
    reverses({ statement: authorised, next: output }),
    ['withdrawn', reverses({ adjustment: { ...adjustment, approval: 'withdrawn' } })],
    ['already-reversed', reverses({ isReversed: true })],
    ['is-a-reversal', reverses({ adjustment: { ...adjustment, reversesId: 'first' } })],
    ['no-later-statement', reverses({ statement: authorised })],
  ],
  'change-statement': [
    changes('open'),
    ['statement-is-authorised', changes('authorised')],
    ['payments-are-frozen', changes('open', true)],
  ],
  'create-statement': [
    creates(false, false),
    ['payments-are-frozen', creates(true, false)],
    ['no-contract', creates(false, true)],
  ],
  'retire-contract': [
    retires(),
    ['contract-is-retired', retires({ retired: true })],
    ['a-change-waits', retires({ waiting: true })],
    ['sealed-statements-use-it', retires({ statements: [{ id: 's', status: 'paid' }] })],
  ],
  'change-contract-terms': [
    changesTerms(),
    ['contract-is-retired', changesTerms({ contract: { retired: true } })],
    ['payments-are-frozen', changesTerms({ frozen: true })],
    ['a-change-waits', changesTerms({ waiting: true })],
  ],
  'approve-contract-terms': [
    approvesTerms({ waiting: true }),
    ['proposal-has-ended', approvesTerms({ proposal: { ...proposal, endedAs: 'withdrawn' } })],
    ['own-proposal', approvesTerms({ isOwn: true })],
    [
      'terms-have-changed',
      approvesTerms({ contract: { retired: false, terms: { ...theTerms, setupFeePence: 1n } } }),
    ],
    ['contract-is-retired', approvesTerms({ contract: { ...terms.contract, retired: true } })],
    ['payments-are-frozen', approvesTerms({ frozen: true })],
  ],
  'withdraw-contract-terms': [
    withdrawTerms.steps({ endedAs: null, isOwn: true }),
    ['proposal-has-ended', withdrawTerms.steps({ endedAs: 'approved', isOwn: true })],
  ],
  'add-lead-provider': [
    joins(today),
    ['period-is-over', joins('2026-03-01')],
    ['payments-are-frozen', joins(today, true)],
  ],
});
