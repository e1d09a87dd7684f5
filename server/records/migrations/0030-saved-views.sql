-- A list with its filter, order and columns, under a name: of one person, or shared with all.
create table saved_views (
  id uuid primary key default uuidv7(),
  owner_id uuid not null references users deferrable initially deferred,
  list text not null check (list in ('teachers', 'schools', 'declarations', 'statements', 'events')),
  name text not null constraint saved_view_name_fits check (btrim(name) <> '' and length(name) <= 100),
  shared boolean not null,
  filter jsonb not null,
  sorted_by text,
  descending boolean not null,
  columns jsonb not null,
  created_at timestamptz not null default now(),
  constraint saved_view_name_is_unique unique (owner_id, list, name)
);
create index saved_views_shared on saved_views (list) where shared;
select audit.watch('saved_views');
grant select on saved_views to console_reader, console_writer;
grant insert, update, delete on saved_views to console_writer;

do $$
begin
  execute format('create or replace view record_names as %s union all select id, %L, name from saved_views',
    rtrim(pg_get_viewdef('record_names'), ';'), 'Saved view');
end $$;
