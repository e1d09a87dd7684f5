import type pg from 'pg';
import { madeUpNames } from './made-up-names.ts';

const TYPES = 6;

/**
 * Fills the product's own tables with so many declarations of a sixth as many people, at 5,000 schools, with 9 lead
 * providers over 6 contract periods. Past the door, for the sake of time: what triggers keep is filled anew at the end.
 */
export async function fillLists(client: pg.ClientBase, declarations: number): Promise<void> {
  const people = Math.ceil(declarations / TYPES);
  await client.query('set session_replication_role = replica');
  for (const sql of [ORGANISATIONS, SCHOOLS]) await client.query(sql);
  const { first, last } = madeUpNames();
  await client.query(NAMES, [first, last]);
  for (const sql of [PEOPLE, STAYS, TRAINING]) await client.query(sql.replaceAll(':people', String(people)));
  await client.query(DECLARATIONS);
  await client.query('set session_replication_role = origin');
  await client.query(
    'truncate kept.declarations; insert into kept.declarations select * from kept.declarations_now',
  );
  await client.query('select search.rebuild()');
  await client.query('vacuum (analyze)');
}

const ORGANISATIONS = `
insert into contract_periods (year, started_on, finished_on, enabled)
  select y, make_date(y, 6, 1), make_date(y + 1, 5, 31), true from generate_series(2021, 2026) y;
insert into schedules (contract_period_year, identifier)
  select year, 'ecf-standard-september' from contract_periods;
insert into lead_providers (name) select 'Lead provider ' || n from generate_series(1, 9) n;
insert into active_lead_providers (lead_provider_id, contract_period_year)
  select l.id, c.year from lead_providers l, contract_periods c;
insert into delivery_partners (name) select 'Delivery partner ' || n from generate_series(1, 9) n;
insert into lead_provider_delivery_partnerships (active_lead_provider_id, delivery_partner_id)
  select a.id, d.id from active_lead_providers a join lead_providers l on l.id = a.lead_provider_id
    join delivery_partners d on right(d.name, 1) = right(l.name, 1);
insert into contracts (active_lead_provider_id, contract_type) select id, 'ecf' from active_lead_providers;
insert into statements (active_lead_provider_id, contract_id, month, year, fee_type, status, deadline_date, payment_date)
  select c.active_lead_provider_id, c.id, 1 + n % 12, a.contract_period_year + n / 12, 'output', 'paid',
         make_date(a.contract_period_year + n / 12, 1 + n % 12, 1), make_date(a.contract_period_year + n / 12, 1 + n % 12, 25)
  from contracts c join active_lead_providers a on a.id = c.active_lead_provider_id, generate_series(0, 35) n`;

const SCHOOLS = `
insert into register_schools (urn, name, status, type_name, phase_name, local_authority_code, local_authority_name, postcode)
  select (100000 + n)::text, 'School ' || md5(n::text), 'open', 'Community school', 'Primary', (200 + n % 150)::text,
         'Authority ' || n % 150, 'AB1 2CD' from generate_series(1, 5000) n;
insert into schools (urn) select urn from register_schools;
create table bench_places as
  select s.id as school_id, row_number() over (order by s.urn) - 1 as school from schools s;
create table bench_active as
  select a.id, x.id as pairing_id, x.delivery_partner_id, a.contract_period_year as year, s.id as schedule_id,
         row_number() over (order by a.contract_period_year, a.id) - 1 as active
  from active_lead_providers a join lead_provider_delivery_partnerships x on x.active_lead_provider_id = a.id
    join schedules s on s.contract_period_year = a.contract_period_year;
insert into school_partnerships (school_id, lead_provider_delivery_partnership_id)
  select p.school_id, a.pairing_id from bench_places p join bench_active a on a.active % 9 = p.school % 9`;

/** A name a row, so that none is unpacked again for each person. */
const NAMES = `create table bench_names as
  select 'first' as kind, place, name from unnest($1::text[]) with ordinality as n (name, place)
  union all select 'last', place, name from unnest($2::text[]) with ordinality as n (name, place)`;
/** The cube of chance: a third of the people have one of the first thirtieth of the names. */
const any = (kind: string) =>
  `1 + floor(power(random(), 3) * (select count(*) from bench_names where kind = '${kind}'))::int`;

const PEOPLE = `
select setseed(0.42);
insert into teachers (trn, trs_first_name, trs_last_name)
  select lpad(n::text, 7, '0'), f.name, l.name
  from (select n, ${any('first')} as first, ${any('last')} as last from generate_series(1, :people) n offset 0) p
    join bench_names f on f.kind = 'first' and f.place = p.first
    join bench_names l on l.kind = 'last' and l.place = p.last;
create table bench_people as
  select id as teacher_id, row_number() over (order by trn) - 1 as person, uuidv7() as stay_id, uuidv7() as training_id
  from teachers`;

/** Each at one school, trained by the provider of the school in one of the years. */
const STAYS = `
alter table bench_people add column school_id uuid, add column active_id uuid, add column year int,
  add column partnership_id uuid, add column schedule_id uuid, add column delivery_partner_id uuid;
update bench_people b set school_id = p.school_id, active_id = a.id, year = a.year, schedule_id = a.schedule_id,
  delivery_partner_id = a.delivery_partner_id, partnership_id = sp.id
from bench_places p, bench_active a, school_partnerships sp
where p.school = b.person % 5000 and a.active = (b.person % 5000) % 9 + 9 * (b.person / 5000 % 6)
  and sp.school_id = p.school_id and sp.lead_provider_delivery_partnership_id = a.pairing_id;
insert into ect_at_school_periods (id, teacher_id, school_id, started_on)
  select stay_id, teacher_id, school_id, make_date(year, 9, 1) from bench_people`;

const TRAINING = `
insert into training_periods (id, teacher_id, ect_at_school_period_id, started_on, training_programme, school_partnership_id, schedule_id)
  select training_id, teacher_id, stay_id, make_date(year, 9, 1), 'provider_led', partnership_id, schedule_id from bench_people`;

const DECLARATIONS = `
insert into declarations (teacher_id, training_period_id, role, declaration_type, declaration_date, payment_status,
    payment_statement_id, delivery_partner_when_created_id, created_at)
  select b.teacher_id, b.training_id, 'ect',
         (array['started', 'retained-1', 'retained-2', 'retained-3', 'retained-4', 'completed'])[n],
         make_date(b.year, 9, 1) + (n * 90 + b.person % 90)::int,
         case when (b.person + n) % 3 = 0 then 'no_payment' else 'paid' end, s.id, b.delivery_partner_id,
         now() - make_interval(secs => b.person)
  from bench_people b cross join generate_series(1, 6) n
    join statements s on s.active_lead_provider_id = b.active_id and s.year = b.year + 1 and s.month = 1 + n % 12`;
