-- When the jobs of a night ran, and what came of it. A log, not a record: nobody decides anything by it.
create schema jobs;
create table jobs.nights (
  id uuid primary key default uuidv7(),
  started_at timestamptz not null,
  finished_at timestamptz,
  marked integer not null default 0,
  failed integer not null default 0,
  checked integer not null default 0,
  cases_opened integer not null default 0,
  cases_closed integer not null default 0
);
create index nights_by_time on jobs.nights (started_at desc);
grant usage on schema jobs to console_reader, console_writer;
grant select on jobs.nights to console_reader, console_writer;
grant insert, update on jobs.nights to console_jobs;

-- A sealed statement that the records of today no longer come to. It closes when they do again, or when a person has
-- settled it and says how.
create table drift_cases (
  id uuid primary key default uuidv7(),
  statement_id uuid not null references statements deferrable initially deferred,
  version_id uuid not null references statement_versions deferrable initially deferred,
  found_sha256 text not null,
  cause text not null check (cause in ('engine', 'terms', 'adjustments', 'declarations', 'earlier_statements', 'statement')),
  rows integer not null check (rows >= 0),
  difference_pence bigint not null,
  details text not null check (btrim(details) <> ''),
  opened_at timestamptz not null default now(),
  closed_as text check (closed_as in ('gone', 'settled')),
  closed_at timestamptz,
  closed_by uuid references users deferrable initially deferred,
  constraint case_is_open_or_closed check (num_nulls(closed_as, closed_at, closed_by) in (0, 3))
);
create unique index one_open_case_a_statement on drift_cases (statement_id) where closed_as is null;
create index cases_of_a_statement on drift_cases (statement_id, opened_at desc);
select audit.watch('drift_cases');
grant select on drift_cases to console_reader, console_writer;
grant insert, update on drift_cases to console_writer;

do $$
begin
  execute format('create or replace view record_names as %s union all select d.id, %L, ''Drift of '' || n.name
    from drift_cases d join statements s on s.id = d.statement_id
      join lateral (select l.name || '', '' || to_char(make_date(s.year, s.month, 1), ''FMMonth YYYY'') as name
                    from active_lead_providers a join lead_providers l on l.id = a.lead_provider_id
                    where a.id = s.active_lead_provider_id) n on true',
    rtrim(pg_get_viewdef('record_names'), ';'), 'Drift case');
end $$;
