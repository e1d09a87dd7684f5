-- Who may sign in, what an event is, and the triggers that refuse every change made outside one.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- Logins of the application. Start-up gives them their passwords; none of them owns a table.
do $$
declare
  login text;
begin
  foreach login in array array['console_reader', 'console_writer', 'console_jobs'] loop
    if not exists (select from pg_roles where rolname = login) then
      execute format('create role %I login', login);
    end if;
  end loop;
end $$;
grant console_writer to console_jobs;
-- Nobody waits for ever, and nobody keeps others waiting. A deed on a whole file gives itself longer; jobs take their time.
alter role console_reader set statement_timeout = '5s';
alter role console_writer set statement_timeout = '10s';
alter role console_writer set lock_timeout = '2s';
alter role console_writer set idle_in_transaction_session_timeout = '30s';

alter default privileges revoke execute on functions from public;
create schema access;
create schema audit;
grant usage on schema access, audit to console_reader, console_writer;

-- ---------------------------------------------------------------- who

create table users (
  id uuid primary key default uuidv7(),
  kind text not null default 'person' check (kind in ('person', 'system')),
  name text not null check (btrim(name) <> '' and length(name) <= 200),
  email text check (email = lower(email) and length(email) <= 254),
  role text not null check (role in ('support', 'finance', 'finance_approver', 'developer', 'user_manager', 'system')),
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  constraint user_email_is_unique unique (email),
  constraint people_have_an_email check (kind = 'system' or email is not null),
  constraint only_system_actors_have_the_system_role check ((kind = 'system') = (role = 'system'))
);
comment on column users.role is 'One role a person: nobody can both give access and approve a payment.';

-- The access schema is its own trail: rows are added and ended, never changed or removed by the application.
create table access.identities (
  issuer text not null,
  subject text not null,
  user_id uuid not null references users,
  bound_at timestamptz not null default now(),
  primary key (issuer, subject),
  constraint one_identity_a_person_and_issuer unique (user_id, issuer)
);

create table access.sessions (
  id uuid primary key default uuidv7(),
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  user_id uuid not null references users,
  kind text not null check (kind in ('browser', 'bearer', 'system')),
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  idle_limit interval not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  ended_because text,
  check ((ended_at is null) = (ended_because is null))
);
create index sessions_of_a_user on access.sessions (user_id) where ended_at is null;

-- A sign-in on its way to the identity provider and back: once, within ten minutes, in the browser that set out.
create table access.sign_ins (
  state_hash bytea primary key check (octet_length(state_hash) = 32),
  browser_hash bytea not null check (octet_length(browser_hash) = 32),
  nonce text not null,
  code_verifier text not null,
  return_to text not null check (length(return_to) <= 2000),
  expires_at timestamptz not null default now() + interval '10 minutes'
);
create index sign_ins_by_expiry on access.sign_ins (expires_at);

-- The one answer to "who is asking?": a session that is neither ended nor over, of a user who is not disabled.
create function access.who(asked_hash bytea)
returns table (session_id uuid, user_id uuid, kind text, name text, email text, role text)
language sql stable security definer set search_path = pg_catalog as $$
  select s.id, u.id, s.kind, u.name, u.email, u.role
  from access.sessions s join public.users u on u.id = s.user_id
  where s.token_hash = asked_hash and s.ended_at is null and u.disabled_at is null
    and s.expires_at > now() and s.last_seen_at + s.idle_limit > now()
$$;

-- ---------------------------------------------------------------- what happened

create table audit.events (
  id uuid primary key default uuidv7(),
  xact xid8 not null default pg_current_xact_id(),
  recorded_at timestamptz not null default now(),
  occurred_on date not null,
  action text not null,
  actor_id uuid not null references users deferrable initially deferred,
  session_id uuid references access.sessions,
  sentence text not null check (sentence <> ''),
  input jsonb not null,
  reason text not null check (btrim(reason) <> '' and length(reason) <= 4000),
  ticket text check (ticket ~ '^[0-9]{1,12}$'),
  idempotency_key uuid not null unique,
  fingerprint text,
  reverses uuid unique references audit.events
);
comment on column audit.events.occurred_on is 'The day it took effect for the person; recorded_at is when it was done here.';
create index events_by_action on audit.events (action, recorded_at desc);
create index events_by_actor on audit.events (actor_id, recorded_at desc);
create index events_by_ticket on audit.events (ticket) where ticket is not null;
create index events_by_time on audit.events (recorded_at desc, id desc);

create table audit.event_subjects (
  event_id uuid not null references audit.events,
  subject_type text not null,
  subject_id uuid not null,
  primary key (subject_id, event_id)
);
create index subjects_of_an_event on audit.event_subjects (event_id);

create table audit.row_changes (
  id bigint generated always as identity primary key,
  event_id uuid not null references audit.events,
  table_name text not null,
  row_id uuid not null,
  op text not null check (op in ('insert', 'update', 'delete')),
  before jsonb,
  after jsonb
);
create index row_changes_of_an_event on audit.row_changes (event_id, id);
create index row_changes_of_a_row on audit.row_changes (row_id, id);

-- Opens the event of this transaction. The actor is whoever the session row says; nobody can write in another's name.
create function audit.open_event(
  asked_hash bytea, action text, sentence text, subjects jsonb, occurred_on date, input jsonb,
  reason text, ticket text, idempotency_key uuid, fingerprint text, reverses uuid
) returns uuid language plpgsql security definer set search_path = pg_catalog as $$
declare
  opened uuid;
begin
  insert into audit.events
    (action, actor_id, session_id, sentence, occurred_on, input, reason, ticket, idempotency_key, fingerprint, reverses)
  select open_event.action, w.user_id, w.session_id, open_event.sentence, open_event.occurred_on, open_event.input,
         open_event.reason, open_event.ticket, open_event.idempotency_key, open_event.fingerprint, open_event.reverses
  from access.who(asked_hash) w
  returning id into opened;
  if opened is null then
    raise exception 'No live session' using errcode = 'P0C02';
  end if;
  insert into audit.event_subjects (event_id, subject_type, subject_id)
  select distinct opened, s->>'type', (s->>'id')::uuid from jsonb_array_elements(subjects) s;
  perform set_config('audit.event_id', opened::text, true);
  return opened;
end $$;

-- No change without an event of this very transaction. One statement is one look-up and one insert, however many rows.
-- The plan is kept from the first change of a session, often of one row; joined in a loop, as one row is best, ten
-- thousand would take a minute.
create function audit.record_rows() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp set enable_nestloop = off as $$
declare
  event uuid := nullif(current_setting('audit.event_id', true), '')::uuid;
  generated text[] := (select coalesce(array_agg(attname::text), '{}') from pg_catalog.pg_attribute
                       where attrelid = tg_relid and attgenerated <> '');
  touched boolean;
begin
  case tg_op
    when 'INSERT' then touched := exists (select from new_rows);
    else touched := exists (select from old_rows);
  end case;
  if not touched then
    return null;
  end if;
  if not exists (select from audit.events where id = event and xact = pg_current_xact_id()) then
    raise exception '% on % outside an action', lower(tg_op), tg_table_name
      using errcode = 'P0C01', hint = 'Records change only through perform(): server/audit/perform.ts';
  end if;
  case tg_op
    when 'INSERT' then
      insert into audit.row_changes (event_id, table_name, row_id, op, after)
      select event, tg_table_name, n.id, 'insert', to_jsonb(n) - generated from new_rows n;
    when 'DELETE' then
      insert into audit.row_changes (event_id, table_name, row_id, op, before)
      select event, tg_table_name, o.id, 'delete', to_jsonb(o) - generated from old_rows o;
    when 'UPDATE' then
      if exists (select from old_rows o where not exists (select from new_rows n where n.id = o.id)) then
        raise exception 'the id of a row of % may not change', tg_table_name using errcode = 'P0C01';
      end if;
      insert into audit.row_changes (event_id, table_name, row_id, op, before, after)
      select event, tg_table_name, o.id, 'update', to_jsonb(o) - generated, to_jsonb(n) - generated
      from old_rows o join new_rows n on n.id = o.id
      where to_jsonb(o) is distinct from to_jsonb(n);
  end case;
  return null;
end $$;

create function audit.refuse_truncate() returns trigger language plpgsql as $$
begin
  raise exception 'truncate on % outside an action', tg_table_name using errcode = 'P0C01';
end $$;

-- No event without a change.
create function audit.event_changed_something() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select from audit.row_changes where event_id = new.id) then
    raise exception 'event % (%) changed nothing', new.id, new.action using errcode = 'P0C03';
  end if;
  return null;
end $$;
create constraint trigger changed_something after insert on audit.events
  deferrable initially deferred for each row execute function audit.event_changed_something();

-- Called once by the migration that creates a table.
create function audit.watch(watched regclass) returns void language plpgsql as $$
begin
  execute format('create trigger audited_insert after insert on %s referencing new table as new_rows
    for each statement execute function audit.record_rows()', watched);
  execute format('create trigger audited_update after update on %s referencing old table as old_rows new table as new_rows
    for each statement execute function audit.record_rows()', watched);
  execute format('create trigger audited_delete after delete on %s referencing old table as old_rows
    for each statement execute function audit.record_rows()', watched);
  execute format('create trigger audited_truncate before truncate on %s
    for each statement execute function audit.refuse_truncate()', watched);
end $$;

select audit.watch('users');

-- ---------------------------------------------------------------- sessions begin and end only here

create function access.open_sign_in(
  state_hash bytea, browser_hash bytea, nonce text, code_verifier text, return_to text
) returns void language sql security definer set search_path = pg_catalog as $$
  delete from access.sign_ins where state_hash in (
    select s.state_hash from access.sign_ins s where s.expires_at < now() for update skip locked
  );
  insert into access.sign_ins (state_hash, browser_hash, nonce, code_verifier, return_to) values ($1, $2, $3, $4, $5)
$$;

-- Nothing when it is not this browser's, is over, or was taken before.
create function access.take_sign_in(asked_state bytea, asked_browser bytea)
returns table (nonce text, code_verifier text, return_to text)
language sql security definer set search_path = pg_catalog as $$
  delete from access.sign_ins
  where state_hash = asked_state and browser_hash = asked_browser and expires_at > now()
  returning nonce, code_verifier, return_to
$$;

-- Signs a person in. An identity seen for the first time is bound to the user with its email, once and for ever.
-- Null when there is no such user or they are disabled: the caller answers both alike. Those who handle money are
-- away after half an hour; nobody has more than three browsers signed in, the oldest gives way.
create function access.begin_session(asked_issuer text, asked_subject text, asked_email text, new_hash bytea)
returns uuid language plpgsql security definer set search_path = pg_catalog as $$
declare
  person public.users;
  opened uuid;
begin
  insert into access.identities (issuer, subject, user_id)
  select asked_issuer, asked_subject, u.id from public.users u
  where u.email = lower(asked_email) and u.kind = 'person' and u.disabled_at is null
  on conflict do nothing;
  select u.* into person from access.identities i join public.users u on u.id = i.user_id
  where i.issuer = asked_issuer and i.subject = asked_subject and u.disabled_at is null
  for no key update of u;
  if person.id is null then
    return null;
  end if;
  update access.sessions set ended_at = now(), ended_because = 'Signed in elsewhere' where id in (
    select s.id from access.sessions s
    where s.user_id = person.id and s.kind = 'browser' and s.ended_at is null
      and s.expires_at > now() and s.last_seen_at + s.idle_limit > now()
    order by s.created_at desc, s.id desc offset 2
  );
  insert into access.sessions (token_hash, user_id, kind, idle_limit, expires_at) values (
    new_hash, person.id, 'browser',
    case when person.role in ('finance', 'finance_approver') then interval '30 minutes' else interval '1 hour' end,
    now() + interval '8 hours'
  ) returning id into opened;
  return opened;
end $$;

-- For scripts (npm run token): a bearer session of eight hours for the user with this email.
create function access.begin_bearer_session(asked_email text, new_hash bytea)
returns uuid language sql security definer set search_path = pg_catalog as $$
  insert into access.sessions (token_hash, user_id, kind, idle_limit, expires_at)
  select new_hash, u.id, 'bearer', '8 hours', now() + interval '8 hours' from public.users u
  where u.email = lower(asked_email) and u.kind = 'person' and u.disabled_at is null
  returning id
$$;

-- For seeds, imports and jobs: they act as named system actors, never as people.
create function access.begin_system_session(actor_name text, new_hash bytea)
returns uuid language sql security definer set search_path = pg_catalog as $$
  insert into access.sessions (token_hash, user_id, kind, idle_limit, expires_at)
  select new_hash, u.id, 'system', '1 day', now() + interval '1 day' from public.users u
  where u.name = actor_name and u.kind = 'system' and u.disabled_at is null
  returning id
$$;

-- Who is asking, and that they are at their desk: the idle limit counts from this visit, noted once a minute at most.
create function access.arrive(asked_hash bytea)
returns table (session_id uuid, user_id uuid, kind text, name text, email text, role text)
language plpgsql security definer set search_path = pg_catalog as $$
begin
  return query select w.* from access.who(asked_hash) w;
  if found then
    update access.sessions set last_seen_at = now()
    where token_hash = asked_hash and last_seen_at < now() - interval '1 minute';
  end if;
end $$;

create function access.end_session(asked_hash bytea, because text) returns void language sql security definer set search_path = pg_catalog as $$
  update access.sessions set ended_at = now(), ended_because = because where token_hash = asked_hash and ended_at is null
$$;

-- Whoever is given access again signs in again.
create function access.end_sessions_of_the_disabled() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  update access.sessions set ended_at = now(), ended_because = 'Access was taken away'
  where user_id = new.id and ended_at is null;
  return null;
end $$;
create trigger sessions_end after update of disabled_at on users
  for each row when (old.disabled_at is null and new.disabled_at is not null)
  execute function access.end_sessions_of_the_disabled();

grant execute on function access.who(bytea) to console_reader, console_writer;
grant execute on function access.open_sign_in(bytea, bytea, text, text, text), access.take_sign_in(bytea, bytea),
  access.begin_session(text, text, text, bytea), access.arrive(bytea), access.end_session(bytea, text) to console_writer;
grant execute on function access.begin_system_session(text, bytea) to console_jobs;
grant execute on function audit.open_event(bytea, text, text, jsonb, date, jsonb, text, text, uuid, text, uuid) to console_writer;
grant select on users to console_reader, console_writer;
grant insert, update on users to console_writer;
grant select on audit.events, audit.event_subjects, audit.row_changes to console_reader, console_writer;

-- ---------------------------------------------------------------- the first event: the system actors

do $$
declare
  actor uuid := uuidv7();
  event uuid := uuidv7();
begin
  insert into audit.events (id, occurred_on, action, actor_id, sentence, input, reason, idempotency_key)
  values (event, current_date, 'migration', actor, 'Created the system actors', '{}', 'First migration', uuidv7());
  perform set_config('audit.event_id', event::text, true);
  insert into users (id, kind, name, role) values (actor, 'system', 'Migrations', 'system');
  insert into users (kind, name, role) values
    ('system', 'Demo data', 'system'),
    ('system', 'School register import', 'system'),
    ('system', 'Nightly jobs', 'system'),
    ('system', 'Set-up', 'system');
end $$;
