import pg from 'pg';
import { describe, expect } from 'vitest';
import { contractYears } from '../../server/domain/demo/calendar.ts';
import { stories } from '../../server/domain/demo/stories.ts';
import { billFor } from '../../server/domain/payment/statement-bill.ts';
import { openReader } from '../../server/records/reads/reader.ts';
import { statementInputs } from '../../server/records/reads/statement-inputs.ts';
import { isWhole, loadDemo, loadedOfDemo } from '../../server/jobs/demo.ts';
import { runNight } from '../../server/jobs/night.ts';
import { addPersonas } from '../../server/jobs/set-up.ts';
import { test as base, type TestDatabase } from '../support/database.ts';

/** The very demo that people meet. */
const TEACHERS = 3000;
const today = '2026-11-22';
const clock = () => new Date(`${today}T12:00:00Z`);

/** `ask` reads rows of a database into which the demo was loaded. */
const test = base.extend('ask', { scope: 'worker' }, async ({ database }, { onCleanup }) => {
  await addPersonas(database.url);
  await loadDemo({ url: database.url, ownerUrl: database.ownerUrl, teachers: TEACHERS, clock }, () => {});
  const client = new pg.Client(database.ownerUrl);
  await client.connect();
  onCleanup(() => client.end());
  return async (sql: string) => (await client.query(sql)).rows;
});

const inOrder = (names: readonly string[]) => names.toSorted((a, b) => (a < b ? -1 : 1));

const load = (database: TestDatabase, teachers = TEACHERS) =>
  loadDemo({ url: database.url, ownerUrl: database.ownerUrl, teachers, clock }, () => {});

describe('the demo', () => {
  test('has the teachers asked for, besides everybody with a story', async ({ ask }) => {
    expect(await ask('select count(*)::int as teachers from teachers')).toEqual([
      { teachers: TEACHERS + stories.length },
    ]);
    const found = await ask(`select name from teachers where trn >= '6990001' or trnless`);
    expect(inOrder(found.map(({ name }) => name))).toEqual(inOrder(stories.map(({ name }) => name)));
  });

  test('breaks no rule of the database, asked of every row once more', async ({ ask }) => {
    await ask(`select check_training(t) from training_periods t`);
    await ask(`select check_mentorship(m) from mentorship_periods m`);
    await ask(`select check_declaration(d) from declarations d`);
  });

  test('has no day of what happened after today, and none that PostgreSQL would not know', async ({
    ask,
  }) => {
    expect(
      await ask(`select 'declared' as what from declarations where declaration_date > '${today}' or created_at > '${today} 23:59'
        union all select 'stopped' from training_periods where coalesce(deferred_at, withdrawn_at) > '${today} 23:59'
        union all select 'inducted' from induction_periods where started_on > '${today}' or finished_on > '${today}'`),
    ).toEqual([]);
  });

  test('declares each milestone inside its window and its training, but for the story that does not', async ({
    ask,
  }) => {
    const outside = await ask(`select t.name, d.declaration_type from declarations d
      join teachers t on t.id = d.teacher_id join training_periods p on p.id = d.training_period_id
      join milestones m on m.schedule_id = p.schedule_id and m.declaration_type = d.declaration_type
      where d.declaration_date < m.start_date or d.declaration_date > coalesce(m.milestone_date, 'infinity')
         or d.declaration_date < p.started_on or d.declaration_date > coalesce(p.finished_on, 'infinity')`);
    expect(outside).toEqual([{ name: 'Dorcas Dube', declaration_type: 'started' }]);
  });

  test('declares only what is on the schedule', async ({ ask }) => {
    expect(
      await ask(`select d.declaration_type, s.identifier from declarations d
        join training_periods p on p.id = d.training_period_id join schedules s on s.id = p.schedule_id
        where not exists (select from milestones m where m.schedule_id = s.id and m.declaration_type = d.declaration_type)`),
    ).toEqual([]);
  });

  test('has each declaration in the state of its statement', async ({ ask }) => {
    expect(
      await ask(`select d.payment_status, s.status from declarations d join statements s on s.id = d.payment_statement_id
        where d.payment_status <> 'voided' and d.payment_status <> case s.status when 'open' then 'eligible'
          when 'payable' then 'payable' when 'submitted' then 'payable' else 'paid' end
        union all select d.clawback_status, s.status from declarations d join statements s on s.id = d.clawback_statement_id
        where (d.clawback_status = 'clawed_back') <> (s.status in ('authorised', 'paid'))`),
    ).toEqual([]);
  });

  test('shows every state of a declaration, a statement and a training period', async ({ ask }) => {
    const values = async (column: string, table: string) =>
      (await ask(`select distinct ${column} as value from ${table} order by 1`)).map(({ value }) => value);
    expect(await values('payment_status', 'declarations')).toEqual([
      'eligible',
      'no_payment',
      'paid',
      'payable',
      'voided',
    ]);
    expect(await values('clawback_status', 'declarations')).toEqual([
      'awaiting_clawback',
      'clawed_back',
      'no_clawback',
    ]);
    expect(await values('status', 'statements')).toEqual([
      'authorised',
      'open',
      'paid',
      'payable',
      'submitted',
    ]);
    expect(await values('ended_as', 'statement_submissions')).toEqual(['authorised', 'sent_back', null]);
    expect(
      await ask(`select count(*) filter (where deferred_at is not null) > 0 as deferred, count(*) filter (where withdrawn_at is not null) > 0 as withdrawn,
        count(*) filter (where expression_of_interest_id is not null) > 0 as asked, count(*) filter (where training_programme = 'school_led') > 0 as "schoolLed"
        from training_periods`),
    ).toEqual([{ deferred: true, withdrawn: true, asked: true, schoolLed: true }]);
  });

  test('has nine providers at once, not all of them registered for VAT, and the calendar with its switches', async ({
    ask,
  }) => {
    expect(
      await ask(
        `select count(*)::int as active from active_lead_providers where contract_period_year = 2026`,
      ),
    ).toEqual([{ active: 9 }]);
    const taxed = await ask(
      `select count(distinct lead_provider_id)::int as taxed from vat_registrations where finished_on is null`,
    );
    expect(taxed[0].taxed).toBeLessThan(9);
    expect(
      await ask(`select year from contract_periods where payments_frozen_at is not null order by year`),
    ).toEqual([{ year: 2021 }, { year: 2022 }]);
    expect(await ask('select year from contract_periods order by year')).toEqual(
      contractYears(today).map((year) => ({ year })),
    );
  });

  test('has a statement below zero, and more declarations than bands for a provider that trains too many', async ({
    ask,
    database,
  }) => {
    const rows =
      await ask(`select s.id, l.name from statements s join active_lead_providers a on a.id = s.active_lead_provider_id
      join lead_providers l on l.id = a.lead_provider_id where s.fee_type = 'output' and s.status <> 'open'`);
    const reader = openReader(database.url('console_reader'));
    const bills = (
      await statementInputs(
        reader,
        rows.map(({ id }) => id),
      )
    ).map((inputs) => ({ inputs, bill: billFor(inputs) }));
    await reader.close();
    expect(bills.filter(({ bill }) => bill.total.amount.n < 0n).length).toBeGreaterThan(0);
    const overflowing = bills.filter(({ bill }) =>
      Object.values(bill.fillings).some(({ overCeiling }) => overCeiling > 0),
    );
    const names = new Map(rows.map(({ id, name }) => [id, name]));
    expect(new Set(overflowing.map(({ inputs }) => names.get(inputs.statementId)))).toContain(
      'Meridian Teacher Development',
    );
  });

  test('has every statement sealed that is not open, each by the people and in the order of the real thing', async ({
    ask,
  }) => {
    expect(
      await ask(`select s.id from statements s where (s.status = 'open') = exists (
        select from statement_versions v where v.statement_id = s.id)`),
    ).toEqual([]);
    expect(
      await ask(`select distinct e.action, u.name from audit.events e join users u on u.id = e.actor_id
        where e.action in ('record-payment', 'mark-statement-payable', 'submit-statement', 'send-back-statement', 'authorise-statement')
        order by 1`),
    ).toEqual([
      { action: 'authorise-statement', name: 'Alex Appiah' },
      { action: 'mark-statement-payable', name: 'Nightly jobs' },
      { action: 'record-payment', name: 'Fiona Finch' },
      { action: 'send-back-statement', name: 'Alex Appiah' },
      { action: 'submit-statement', name: 'Fiona Finch' },
    ]);
  });

  test('has what waits for a second person: an adjustment in no figure, and terms that nothing is reckoned by', async ({
    ask,
  }) => {
    expect(
      await ask(`select s.status, u.name as by, j.amount::text from statement_adjustments j
        join statements s on s.id = j.statement_id join users u on u.id = j.added_by where j.approval = 'waiting'`),
    ).toEqual([{ status: 'payable', by: 'Fiona Finch', amount: '1250000' }]);
    expect(
      await ask(`select u.name as by, p.ended_as, p.terms <> p.terms_before as changes from contract_term_proposals p
        join users u on u.id = p.proposed_by`),
    ).toEqual([{ by: 'Fiona Finch', ended_as: null, changes: true }]);
  });

  test('has three contract years and more with voids, clawbacks, adjustments, and a contract changed half way', async ({
    ask,
  }) => {
    const years = await ask(`select a.contract_period_year as year,
        count(*) filter (where d.payment_status = 'voided') > 0 as voids,
        count(*) filter (where d.clawback_status = 'clawed_back') > 0 as clawbacks,
        exists (select from statement_adjustments j join statements o on o.id = j.statement_id
                  join active_lead_providers p on p.id = o.active_lead_provider_id
                where p.contract_period_year = a.contract_period_year) as adjustments,
        exists (select from contracts c join active_lead_providers p on p.id = c.active_lead_provider_id
                where p.contract_period_year = a.contract_period_year
                group by p.id having count(*) > 1) as changed
      from declarations d join statements s on s.id = d.payment_statement_id
        join active_lead_providers a on a.id = s.active_lead_provider_id
      where a.contract_period_year between 2023 and 2025 group by 1 order by 1`);
    const all = { voids: true, clawbacks: true, adjustments: true, changed: true };
    expect(years).toEqual([2023, 2024, 2025].map((year) => ({ year, ...all })));
  });

  test('has TRNs, URNs and addresses that no real person or school has', async ({ ask }) => {
    expect(
      await ask(`select trn from teachers where trn !~ '^6' union all select urn from register_schools where urn < '940000'
      union all select email from ect_at_school_periods where email !~ '\\.example$' union all select postcode from register_schools where postcode !~ '^ZZ'`),
    ).toEqual([]);
  });

  test('came through the door: each row under an event of a system actor, a few events in all', async ({
    ask,
  }) => {
    const events =
      await ask(`select e.action, u.name as actor, u.kind from audit.events e join users u on u.id = e.actor_id
      where e.action <> 'migration' and u.name in ('Set-up', 'Demo data') and e.action <> 'seal-paid-statements'
      order by e.recorded_at`);
    expect(events).toEqual([
      { action: 'add-users', actor: 'Set-up', kind: 'system' },
      ...[
        'load-demo-providers',
        'import-schools',
        'load-demo-teachers',
        'import-schools',
        'import-school-links',
        ...Array<string>(6).fill('load-demo-teachers'),
      ].map((action) => ({ action, actor: 'Demo data', kind: 'system' })),
    ]);
    expect(
      await ask(`select count(*)::int as unrecorded from declarations d where not exists
      (select from audit.row_changes c where c.row_id = d.id and c.op = 'insert')`),
    ).toEqual([{ unrecorded: 0 }]);
  });

  test('comes to what was sealed, each statement of it', async ({ ask, database }) => {
    await runNight({ url: database.url, clock });
    const [night] = await ask('select * from jobs.nights order by started_at desc limit 1');
    expect(night).toMatchObject({ marked: 0, failed: 0, cases_opened: 0 });
    expect(night.checked).toBeGreaterThan(1000);
  });

  test('has two schools that were closed and went into a third, and somebody who is still at one', async ({
    ask,
  }) => {
    const merger =
      await ask(`select r.name, r.status, r.closed_on::text as "closedOn", k.link_type as "linkType",
        k.linked_on::text as "linkedOn", other.name as "with", s.id is not null as "isOurs"
      from register_schools r join register_school_links k on k.urn = r.urn
      join register_schools other on other.urn = k.link_urn left join schools s on s.urn = r.urn order by r.name, 6`);
    const closed = {
      status: 'closed',
      closedOn: '2026-08-31',
      linkType: 'Successor - amalgamated',
      linkedOn: '2026-09-01',
      with: 'Nettlefield Primary School',
      isOurs: true,
    };
    expect(merger).toMatchObject([
      { name: 'Nettlefield Infant School', ...closed },
      { name: 'Nettlefield Junior School', ...closed },
      { name: 'Nettlefield Primary School', status: 'open', with: 'Nettlefield Infant School' },
      { name: 'Nettlefield Primary School', status: 'open', with: 'Nettlefield Junior School' },
    ]);
    expect(
      await ask(`select t.name from ect_at_school_periods e join teachers t on t.id = e.teacher_id
        join schools s on s.id = e.school_id join register_schools r on r.urn = s.urn
        where r.status = 'closed' and e.finished_on is null`),
    ).toEqual([{ name: 'Nina Novak' }]);
    expect(await ask('select refused from school_imports order by imported_at')).toEqual([
      { refused: 4 },
      { refused: 0 },
      { refused: 1 },
    ]);
  });

  test('loaded again, it loads nothing; asked for more, only what is missing', async ({ ask, database }) => {
    const events = async () => (await ask('select count(*)::int as events from audit.events'))[0].events;
    const before = await events();
    expect(isWhole(await loadedOfDemo({ url: database.url }), TEACHERS)).toBe(true);
    await load(database);
    await addPersonas(database.url);
    expect(await events()).toBe(before);
    expect(isWhole(await loadedOfDemo({ url: database.url }), TEACHERS + 500)).toBe(false);
    await load(database, TEACHERS + 500);
    expect(await ask('select count(*)::int as teachers from teachers')).toEqual([
      { teachers: TEACHERS + 500 + stories.length },
    ]);
    await runNight({ url: database.url, clock });
    expect(await ask('select cause, details from drift_cases')).toEqual([]);
  });
});
