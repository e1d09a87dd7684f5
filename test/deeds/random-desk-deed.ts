import { createHash } from 'node:crypto';
import type { actions } from '../../server/actions/index.ts';
import { moneyInput } from './money-deed.ts';
import { oneOf, type Stage } from './stage.ts';

/** The deeds of the desks: a statement's way to its payment, terms, what waits for a second person, accounts and views. */
export const deskKinds = [
  'markStatementPayable',
  'submitStatement',
  'sendBackStatement',
  'authoriseStatement',
  'recordPayment',
  'recordPayments',
  'approveAdjustment',
  'changeContractTerms',
  'approveContractTerms',
  'withdrawContractTerms',
  'closeCase',
  'linkAccounts',
  'saveView',
  'deleteView',
  'importStatements',
] as const satisfies readonly (keyof typeof actions)[];
export type DeskKind = (typeof deskKinds)[number];

/** Mostly the first that finds something, and now and then any: what is not where it should be is refused. */
async function mostly(stage: Stage, sql: string, otherwise: string): Promise<string> {
  return stage.random.below(6) === 0 ? otherwise : oneOf(stage, sql);
}

const inState = (stage: Stage, status: string) =>
  mostly(
    stage,
    `select id from statements where $1::uuid[] is not null and status = '${status}' and deadline_date < '2026-03-02'
       and exists (select from statement_submissions b where b.statement_id = statements.id) = ${status === 'submitted' || status === 'authorised'}
     order by id desc limit 3`,
    stage.random.one(stage.desk.statementIds),
  );

interface Version {
  number: number;
  sha256: string;
  pence: string;
}

async function versionOf({ client }: Stage, statementId: string): Promise<Version> {
  const { rows } = await client.query<Version>(
    `select number, content_sha256 as sha256, total_pence::text as pence from statement_versions
     where statement_id = $1 order by number desc limit 1`,
    [statementId],
  );
  return rows[0] ?? { number: 1, sha256: 'a'.repeat(64), pence: '0' };
}

/** What is sent for a deed of each kind: mostly sensible, sometimes not. */
export const deskInputFor: Record<DeskKind, (stage: Stage) => Promise<object>> = {
  markStatementPayable: async (stage) => ({ statementId: await inState(stage, 'open') }),
  submitStatement: async (stage) => {
    const statementId = await inState(stage, 'payable');
    const { pence } = await versionOf(stage, statementId);
    return { statementId, totalPence: BigInt(pence) + (stage.random.below(6) === 0 ? 1n : 0n) };
  },
  sendBackStatement: async (stage) => ({ statementId: await inState(stage, 'submitted') }),
  authoriseStatement: async (stage) => {
    const statementId = await inState(stage, 'submitted');
    const { number, sha256, pence } = await versionOf(stage, statementId);
    return { statementId, version: number, contentSha256: sha256, totalPence: BigInt(pence) };
  },
  recordPayment: async (stage) => ({
    statementId: await inState(stage, 'authorised'),
    ...aPayment(stage),
  }),
  recordPayments: async (stage) => {
    const statementIds = [
      ...new Set([await inState(stage, 'authorised'), await inState(stage, 'authorised')]),
    ];
    const [first] = (
      await stage.client.query<{ month: string }>(
        `select to_char(make_date(year, month, 1), 'YYYY-MM') as month from statements where id = $1`,
        [statementIds[0]],
      )
    ).rows;
    const sealed = await Promise.all(statementIds.map((id) => versionOf(stage, id)));
    const slip = stage.random.below(8) === 0 ? 1n : 0n;
    return {
      month: first?.month,
      statementIds,
      totalPence: sealed.reduce((sum, { pence }) => sum + BigInt(pence), slip),
      ...aPayment(stage),
    };
  },
  approveAdjustment: async (stage) => ({
    adjustmentId: await mostly(
      stage,
      `select id from statement_adjustments where $1::uuid[] is not null and approval = 'waiting' order by id desc limit 4`,
      stage.desk.adjustmentId,
    ),
  }),
  changeContractTerms: (stage) =>
    moneyInput.changeContractTerms({
      ...stage,
      world: { activeLeadProviderId: stage.random.one(stage.desk.activeLeadProviderIds), statementIds: [] },
      done: [],
    }),
  approveContractTerms: async (stage) => ({ proposalId: await aProposal(stage) }),
  withdrawContractTerms: async (stage) => ({ proposalId: await aProposal(stage) }),
  closeCase: async (stage) => ({
    caseId: await mostly(
      stage,
      'select id from drift_cases where $1::uuid[] is not null and closed_as is null order by id desc limit 3',
      stage.desk.caseId,
    ),
  }),
  linkAccounts: async ({ random, desk }) => ({
    userId: random.one(desk.userIds),
    otherUserId: random.one(desk.userIds),
  }),
  saveView: async ({ random }) => ({
    name: random.one([`View ${random.below(40)}`, `View ${random.below(40)}`, ' ']),
    shared: random.below(2) === 0,
    filter: random.one([{ statements: {} }, { teachers: { q: 'Ada' } }, { teachers: {}, schools: {} }]),
    sortedBy: random.one([null, 'name']),
    descending: random.below(2) === 0,
    columns: random.one([['name', 'status'], ['name'], ['No column']]),
  }),
  deleteView: async (stage) => ({
    viewId: await oneOf(stage, 'select id from saved_views where $1::uuid[] is not null order by id'),
  }),
  importStatements: async ({ random }) => calendarFile(random),
};

const aPayment = ({ random }: Stage) => ({
  reference: random.one(['BACS-2026-0117', 'BACS 7', '?', `${random.below(1e6)}/A`]),
  paidOn: random.one(['2026-03-02', '2026-03-02', '2026-03-02', '2026-03-03', '2026-03-01']),
});

const aProposal = (stage: Stage) =>
  mostly(
    stage,
    'select id from contract_term_proposals where $1::uuid[] is not null and ended_as is null order by id desc limit 3',
    stage.desk.proposalId,
  );

/** A small calendar of the year in which one lead provider is under contract, as its upload is read. */
function calendarFile(random: Stage['random']): object {
  const months = ['January', 'February', 'March', 'April', 'May', 'June'];
  const lines = Array.from({ length: 1 + random.below(3) }, (_, index) => {
    const month = random.below(6);
    const named = `${2027 + random.below(3)}-0${month + 1}`;
    const cells = [
      'ecf',
      `${months[month]} ${named.slice(0, 4)}`,
      random.one(['2024', '2024', '2024', '2031']),
      `${named}-01`,
      random.one([`${named}-25`, `${named}-26`, `${named}-40`]),
      random.one(['true', 'false']),
    ];
    return { line: index + 2, cells };
  });
  return {
    fileName: 'calendar.csv',
    sha256: createHash('sha256').update(JSON.stringify(lines)).digest('hex'),
    header: ['type', 'name', 'cohort', 'deadline_date', 'payment_date', 'output_fee'],
    lines,
  };
}
