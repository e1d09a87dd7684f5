import { personas } from '../access/personas.ts';
import { actions } from '../actions/index.ts';
import { systemActions } from '../actions/system/index.ts';
import { remarkOn, stageOf } from '../domain/demo/desk.ts';
import type { Em } from '../database/orm.ts';
import { type Day, londonDay } from '../domain/day.ts';
import { type Pence, pounds } from '../domain/money.ts';
import type { StatementStatus } from '../domain/statement.ts';
import { readerIn } from '../records/reads/reader-in.ts';
import { reviewOf } from '../records/reads/statement-checks.ts';
import { uuidArray } from '../records/uuid-array.ts';
import { asPerson, type Person, type Settings } from './as-person.ts';
import { asSystem } from './as-system.ts';
import { leaveForApproval } from './demo-approvals.ts';
import { markStatementsPayable } from './mark-statements-payable.ts';

const REASON = 'Demo data for a development console';
/** Statements of one lead provider and year are sealed in one deed, and no deed has another's. */
const LANES = 4;

/** Those of one lead provider one after the other; of different ones side by side. */
async function inLanes(all: readonly Waiting[], work: (one: Waiting) => Promise<void>): Promise<void> {
  const lanes = Map.groupBy(all, ({ activeLeadProviderId }) => activeLeadProviderId).values();
  await Promise.all(
    Array.from({ length: LANES }, async () => {
      for (const lane of lanes) for (const one of lane) await work(one);
    }),
  );
}

interface Waiting {
  readonly activeLeadProviderId: string;
  readonly id: string;
  readonly status: StatementStatus;
  readonly provider: string;
  readonly number: number;
  readonly contentSha256: string;
  readonly totalPence: Pence;
  readonly isSentBack: boolean;
}

/**
 * What the people of the demo do at the desk: the night makes statements payable, an officer submits some, an approver
 * authorises some and sends others back, some are paid, and something is left for a second person; what was paid before
 * is sealed. Interrupted, it goes on where it stopped.
 */
export async function settleDemo(settings: Settings, report: (part: number) => void): Promise<void> {
  await markStatementsPayable(settings);
  report(0.2);
  await asPersona(settings, 'finance', submit);
  report(0.5);
  await asPersona(settings, 'finance_approver', approve);
  const now = settings.clock?.() ?? new Date();
  await asPersona(settings, 'finance', async (officer) => {
    await pay(officer, londonDay(now));
    await leaveForApproval(officer, now);
  });
  report(0.7);
  await sealPaid(settings);
  report(1);
}

async function submit(officer: Person): Promise<void> {
  await inLanes(await waitingIn(officer.em), async (one) => {
    if (one.status !== 'payable' || stageOf(one.provider) === 'payable' || one.isSentBack) return;
    const checks = (await reviewOf(readerIn(officer.em), one.id))?.checks ?? [];
    if (checks.some(({ outcome }) => outcome === 'blocks')) return;
    const remarks = checks
      .filter(({ outcome }) => outcome === 'needs_remark')
      .map(({ code }) => ({ check: code, remark: remarkOn(code) }));
    await officer.do(
      actions.submitStatement,
      { statementId: one.id, totalPence: one.totalPence, remarks },
      `Checked against the declarations; the total is ${pounds(one.totalPence)}`,
    );
  });
}

async function approve(approver: Person): Promise<void> {
  await inLanes(await waitingIn(approver.em), async (one) => {
    if (one.status !== 'submitted') return;
    const { id: statementId, number: version, contentSha256, totalPence } = one;
    if (['authorised', 'paid'].includes(stageOf(one.provider)))
      await approver.do(
        actions.authoriseStatement,
        { statementId, version, contentSha256, totalPence },
        'Seen and agreed',
      );
    if (stageOf(one.provider) === 'sent back')
      await approver.do(
        actions.sendBackStatement,
        { statementId },
        'Ask the provider about the two schools that say they never signed up',
      );
  });
}

async function pay(officer: Person, today: Day): Promise<void> {
  for (const one of await waitingIn(officer.em, ['authorised']))
    if (stageOf(one.provider) === 'paid')
      await officer.do(
        actions.recordPayment,
        { statementId: one.id, reference: `BACS ${one.id.slice(-6).toUpperCase()}`, paidOn: today },
        'On the finance system’s list of today',
      );
}

const asPersona = (
  settings: Settings,
  role: 'finance' | 'finance_approver',
  work: (person: Person) => Promise<void>,
): Promise<void> => asPerson(settings, personas.find((persona) => persona.role === role)?.email ?? '', work);

async function waitingIn(
  em: Em,
  statuses: readonly StatementStatus[] = ['payable', 'submitted'],
): Promise<Waiting[]> {
  const found = await em.execute<(Omit<Waiting, 'totalPence'> & { totalPence: string })[]>(
    `select s.id, s.active_lead_provider_id as "activeLeadProviderId", s.status, l.name as provider, v.number, v.content_sha256 as "contentSha256",
       v.total_pence as "totalPence",
       exists (select from statement_submissions b where b.statement_id = s.id and b.ended_as = 'sent_back') as "isSentBack"
     from statements s join active_lead_providers a on a.id = s.active_lead_provider_id
       join lead_providers l on l.id = a.lead_provider_id
       join lateral (select * from statement_versions where statement_id = s.id order by number desc limit 1) v on true
     where s.status = any (?::text[]) order by s.payment_date, l.name`,
    [uuidArray(statuses)],
  );
  return found.map((one) => ({ ...one, totalPence: BigInt(one.totalPence) }));
}

const sealPaid = ({ url, clock }: Settings): Promise<void> =>
  asSystem(
    url,
    'Demo data',
    async (system) => {
      const unsealed = await system.em.execute<{ id: string }[]>(
        `select distinct active_lead_provider_id as id from statements s where status in ('authorised', 'paid')
           and not exists (select from statement_versions v where v.statement_id = s.id)`,
      );
      const waiting = unsealed.values();
      await Promise.all(
        Array.from({ length: LANES }, async () => {
          for (const { id } of waiting)
            await system.do(systemActions.sealPaidStatements, { activeLeadProviderId: id }, REASON, [
              'nothing-to-seal',
            ]);
        }),
      );
    },
    clock,
  );
