-- The register gives out two kinds of file: its establishments, and the links between them.
alter table staging.school_uploads add column kind text not null default 'schools' check (kind in ('schools', 'links'));
alter table staging.school_uploads alter column kind drop default;

-- The links taken, numbered from 1, in the columns of register_school_links. Null where the file has no such column.
create unlogged table staging.school_link_lines (
  upload_id uuid not null,
  number integer not null,
  urn text not null,
  link_urn text not null,
  link_type text not null,
  linked_on date,
  primary key (upload_id, number)
);
comment on table staging.school_link_lines is 'Unlogged: after a crash the lines are gone, and the file is uploaded again.';
grant select on staging.school_link_lines to console_reader, console_writer;
grant insert, delete on staging.school_link_lines to console_writer;

alter table school_imports add column kind text not null default 'schools' check (kind in ('schools', 'links'));
alter table school_imports alter column kind drop default;

-- Plans and histories name a link by the schools it leads from and to.
do $$
begin
  execute format('create or replace view record_names as %s union all
    select k.id, %L, r.name || '' to '' || coalesce(o.name, ''URN '' || k.link_urn) from register_school_links k
    join register_schools r on r.urn = k.urn left join register_schools o on o.urn = k.link_urn',
    rtrim(pg_get_viewdef('record_names'::regclass), ';'), 'Register school link');
end $$;
