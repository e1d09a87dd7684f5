-- A statement that is being checked is sealed: what it was reckoned from and came to, as one text and its hash. A version
-- is added and never changed; a later fact makes the next one.
create table statement_versions (
  id uuid primary key default uuidv7(),
  statement_id uuid not null references statements deferrable initially deferred,
  number integer not null check (number > 0),
  contents text not null check (contents is json object),
  -- A page shows the figures and not the lines, of which there may be 10,000: the database keeps them apart by itself.
  without_lines jsonb generated always as (contents::jsonb - 'lines') stored,
  content_sha256 text not null,
  total_pence bigint not null,
  created_at timestamptz not null default now(),
  constraint version_number_is_unique unique (statement_id, number),
  constraint version_has_the_hash_of_its_contents check (content_sha256 = encode(sha256(convert_to(contents, 'UTF8')), 'hex')),
  constraint version_has_the_total_of_its_contents check (total_pence = (contents::json ->> 'totalPence')::bigint)
);
comment on column statement_versions.contents is 'JSON with sorted keys; server/domain/payment/seal.ts says its shape.';

-- An exact amount, '75.5' or '31500/29', to thirty decimals.
create function pounds_of(exact_text text) returns numeric language sql immutable set search_path = pg_catalog as $$
  select split_part(exact_text, '/', 1)::numeric(60, 30) / coalesce(nullif(split_part(exact_text, '/', 2), ''), '1')::numeric
$$;

-- The total is the sum of the figures, and each row of declarations is the sum of its lines: reckoned here once more, by
-- another hand than the one that wrote it. Versions of a statement follow each other by one.
create function check_version() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  said json := new.contents::json;
begin
  if (said -> 'statement' ->> 'id')::uuid <> new.statement_id
     or new.number <> 1 + (select count(*) from statement_versions where statement_id = new.statement_id and number < new.number) then
    perform violated('versions_follow_each_other', new.id::text);
  end if;
  if abs(new.total_pence - 100 * (select sum(pounds_of(f ->> 'amount')) from json_array_elements(said -> 'figures') f
                                  where not (f ->> 'isSum')::boolean)) > 0.500000001
     or exists (
       select from (select l ->> 'row' as path, sum(pounds_of(l ->> 'amount')) as amount
                    from json_array_elements(said -> 'lines') l group by 1) lines
         left join (select f ->> 'path' as path, pounds_of(f ->> 'amount') as amount
                    from json_array_elements(said -> 'figures') f) figures using (path)
       where figures.path is null or abs(figures.amount - lines.amount) > 0.000000001) then
    perform violated('version_adds_up', new.id::text);
  end if;
  return null;
end $$;
create constraint trigger version_is_whole after insert on statement_versions
  deferrable initially deferred for each row execute function check_version();
grant execute on function pounds_of(text) to console_reader, console_writer;

create function refuse_change_of_version() returns trigger language plpgsql as $$
begin
  perform violated('version_never_changes', old.id::text);
  return null;
end $$;
create trigger version_never_changes before update or delete on statement_versions
  for each row execute function refuse_change_of_version();

select audit.watch('statement_versions');
grant select on statement_versions to console_reader, console_writer;
grant insert on statement_versions to console_writer;
