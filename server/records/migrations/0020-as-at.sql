-- The records as they were known at an instant. In the schema as_at each watched table has a view of its name, so that a
-- reader whose search path begins there asks the past in the very words in which it asks the present (decision 20).
-- A row is its latest image at or before the instant; one whose latest change removed it has none.

-- The instant looked back to, that instant included; the end of time when nobody travels.
create function audit.known_at() returns timestamptz language sql stable as $$
  select coalesce(nullif(current_setting('audit.known_at', true), '')::timestamptz, 'infinity')
$$;
grant execute on function audit.known_at() to console_reader, console_writer;

-- One column of a row as the trail keeps it, an image in JSON.
create function audit.past_column(watched regclass, name text, type oid, typmod int) returns text language sql stable as $$
  select case
    when t.typcategory in ('A', 'C') or type = 'jsonb'::regtype
      then format('(jsonb_populate_record(null::%s, c.after)).%I', watched, name)
    else format('(c.after->>%L)::%s', name, format_type(type, typmod))
  end from pg_type t where t.oid = type
$$;

-- No union and no grouping: PostgreSQL looks through such a view, so that a join goes on from one row to the next by index.
create function audit.make_past_view(watched regclass) returns void language plpgsql set search_path = pg_catalog as $$
declare
  name text := (select relname from pg_class where oid = watched);
  stored text;
  columns text;
begin
  select string_agg(format('%s as %I', audit.past_column(watched, attname, atttypid, atttypmod), attname), ', ' order by attnum)
           filter (where attgenerated = '' and attname <> 'id'),
         string_agg(case when attgenerated = '' then format('r.%I', attname)
                         else format('(%s)::%s as %I', pg_get_expr(d.adbin, d.adrelid), format_type(atttypid, atttypmod), attname) end,
                    ', ' order by attnum)
    into stored, columns
  from pg_attribute left join pg_attrdef d on d.adrelid = attrelid and d.adnum = attnum and attgenerated <> ''
  where attrelid = watched and attnum > 0 and not attisdropped;
  execute format($view$
    create view as_at.%1$I as select %2$s from (
      select c.row_id as id, %3$s
      from audit.row_changes c join audit.events e on e.id = c.event_id
      where c.op <> 'delete' and c.table_name = %1$L and e.recorded_at <= audit.known_at()
        and not exists (select from audit.row_changes l join audit.events o on o.id = l.event_id
                        where l.row_id = c.row_id and l.table_name = %1$L and l.id > c.id and o.recorded_at <= audit.known_at())
    ) r$view$, name, columns, stored);
end $$;

-- Whatever the present can be asked by an index, the past can: by the id of another record, or by a URN that links two.
-- Small tables are found by their name.
create index row_changes_of_a_table on audit.row_changes (table_name);
create function audit.make_past_indexes(watched regclass) returns void language plpgsql set search_path = pg_catalog as $$
declare
  name text := (select relname from pg_class where oid = watched);
  asked record;
  indexed text;
begin
  for asked in
    select distinct a.attname, a.atttypid from pg_index i join pg_attribute a on a.attrelid = watched and a.attnum = i.indkey[0]
    where i.indrelid = watched and a.attname <> 'id' and a.attgenerated = ''
      and (a.atttypid = 'uuid'::regtype or a.atttypid = 'text'::regtype and exists (
        select from pg_constraint k where k.contype = 'f'
        and (k.conrelid = watched and a.attnum = any(k.conkey) or k.confrelid = watched and a.attnum = any(k.confkey))))
  loop
    indexed := regexp_replace(audit.past_column(watched, asked.attname, asked.atttypid, -1), '\mc\.after', 'after');
    execute format(
      'create index if not exists %I on audit.row_changes ((%s)) where table_name = %L and op <> ''delete'' and (%2$s) is not null',
      left(format('past_%s_of_%s', asked.attname, name), 63), indexed, name);
  end loop;
end $$;

-- The schema is taken away before migrations and made after them (server/database/migrate.ts), so that no table and no
-- column is ever forgotten in it, and none is held back by it.
create function audit.make_past() returns void language plpgsql set search_path = public as $$
declare
  one record;
begin
  if to_regnamespace('as_at') is not null then
    return;
  end if;
  create schema as_at;
  grant usage on schema as_at to console_reader;
  for one in select tgrelid::regclass as watched from pg_trigger join pg_class c on c.oid = tgrelid
    where tgname = 'audited_update' and c.relnamespace = 'public'::regnamespace loop
    perform audit.make_past_view(one.watched);
    perform audit.make_past_indexes(one.watched);
  end loop;
  -- The views of the present, over the tables of the past: their text names no schema, and here the past comes first.
  for one in select c.relname, pg_get_viewdef(c.oid) as text from pg_class c
    where c.relkind = 'v' and c.relnamespace = 'public'::regnamespace loop
    perform set_config('search_path', 'as_at, public', true);
    execute format('create view as_at.%I as %s', one.relname, one.text);
    perform set_config('search_path', 'public', true);
  end loop;
  grant select on all tables in schema as_at to console_reader;
end $$;
