-- What the search box looks through: every name somebody has or had, and a dictionary of the words in them, so that a
-- misspelt word is looked for among words and not among people. All of it is derived: triggers keep it, search.rebuild()
-- makes it anew from the records and their trail, and so it has no trail of its own.

create schema search;
grant usage on schema search to console_reader, console_writer;

create function search.split(said text) returns text[] language sql immutable strict parallel safe
return (select coalesce(array_agg(left(word, 40) order by place), '{}')
        from regexp_split_to_table(regexp_replace(public.fold(normalize(said, NFC)), '[''’‘ʼ`´]', '', 'g'), '[^[:alnum:]]+')
             with ordinality as x(word, place)
        where word <> '');
comment on function search.split is 'Words as people search for them: lower case, no accents, apostrophes closed up, hyphens apart.';

-- 'Ann Smith-Jones' is also found as 'smithjones', 'Mary Ann Lee' as 'maryann'.
create function search.words_of(name text) returns text[] language plpgsql immutable strict parallel safe as $$
declare
  said constant text[] := search.split(name);
  words text[] := said;
begin
  if cardinality(said) > 2 then
    words := words || (said[1] || said[2]);
    for i in 2 .. cardinality(said) - 1 loop
      words := words || array_to_string(said[i:], '');
    end loop;
  end if;
  return array(select distinct x.word from unnest(words) as x(word) order by x.word);
end $$;

create function search.names_of(corrected_name text, trs_first_name text, trs_last_name text)
returns table (name text, standing text) language sql immutable parallel safe
begin atomic
  select distinct on (left(n.name, 200)) left(n.name, 200), case when n.place = min(n.place) over () then 'shown' else 'register' end
  from (values (1, corrected_name), (2,
    nullif(btrim(concat_ws(' ', nullif(btrim(trs_first_name), '.'), nullif(btrim(trs_last_name), '.'))), ''))) as n(place, name)
  where n.name is not null order by left(n.name, 200), n.place;
end;

-- The word, and the word with any one letter left out: two words that share one of these are one slip apart.
create function search.near(word text) returns text[] language sql immutable strict parallel safe
return array[word] || array(select distinct left(word, i - 1) || substr(word, i + 1)
                            from generate_series(1, length(word)) i where length(word) > 2);

create table search.teacher_names (
  teacher_id uuid not null,
  name text not null,
  standing text not null check (standing in ('shown', 'register', 'former')),
  words text[] not null,
  primary key (teacher_id, name)
);
comment on column search.teacher_names.standing is 'Shown to people, only in the register, or had before it was corrected.';
create index teacher_names_by_word on search.teacher_names using gin (words);

create table search.school_names (
  urn text primary key,
  words text[] not null
);
create index school_names_by_word on search.school_names using gin (words);

-- Words are added and never taken away: one that nobody has any more leads to nobody.
create table search.teacher_words (
  word text collate "C" primary key,
  near text[] not null generated always as (search.near(word)) stored
);
create table search.school_words (like search.teacher_words including all);
create index teacher_words_by_part on search.teacher_words using gin (word gin_trgm_ops);
create index teacher_words_nearby on search.teacher_words using gin (near);
create index school_words_by_part on search.school_words using gin (word gin_trgm_ops);
create index school_words_nearby on search.school_words using gin (near);

-- As the trail itself: a plan kept from a change of one row would compare the rows of a large one each with each.
create function search.learn_teachers() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp set enable_nestloop = off as $$
declare
  renamed uuid[];
begin
  case tg_op
    when 'INSERT' then
      renamed := array(select id from new_rows);
    when 'UPDATE' then
      renamed := array(select n.id from new_rows n join old_rows o on o.id = n.id
        where (n.corrected_name, n.trs_first_name, n.trs_last_name, n.anonymised_at)
          is distinct from (o.corrected_name, o.trs_first_name, o.trs_last_name, o.anonymised_at));
      if renamed = '{}' then
        return null;
      end if;
    when 'DELETE' then
      delete from search.teacher_names where teacher_id in (select id from old_rows);
      return null;
  end case;
  perform search.keep_teachers(renamed);
  return null;
end $$;

-- Whoever has been anonymised is not found by the names they had. By index only: a plan kept from when there were few words
-- would read all of them for every word of every name.
create function search.keep_teachers(ids uuid[]) returns void language sql security definer
set search_path = pg_catalog, pg_temp set enable_nestloop = on set enable_seqscan = off as $$
  update search.teacher_names k set standing = 'former'
  from public.teachers t
  where t.id = any(ids) and k.teacher_id = t.id and k.standing <> 'former' and k.name not in (
    select n.name from search.names_of(t.corrected_name, t.trs_first_name, t.trs_last_name) n);
  with kept as (
    insert into search.teacher_names as k (teacher_id, name, standing, words)
    select t.id, n.name, n.standing, search.words_of(n.name)
    from public.teachers t cross join lateral search.names_of(t.corrected_name, t.trs_first_name, t.trs_last_name) n
    where t.id = any(ids)
    on conflict (teacher_id, name) do update set standing = excluded.standing where k.standing <> excluded.standing
    returning words)
  insert into search.teacher_words (word)
  select distinct x.word from kept, unnest(words) as x(word)
  where not exists (select from search.teacher_words k where k.word = x.word) order by x.word
  on conflict do nothing;
  delete from search.teacher_names n using public.teachers t
  where t.id = any(ids) and t.anonymised_at is not null and n.teacher_id = t.id and n.standing = 'former';
$$;

create function search.learn_schools() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    delete from search.school_names where urn in (select urn from old_rows);
  end if;
  if tg_op <> 'DELETE' then
    perform search.keep_schools(array(select urn from new_rows));
  end if;
  return null;
end $$;

create function search.keep_schools(urns text[]) returns void language sql security definer
set search_path = pg_catalog, pg_temp as $$
  with kept as (
    insert into search.school_names (urn, words)
    select urn, array(select distinct x.word from unnest(search.split(concat_ws(' ', name, town, local_authority_name))) as x(word) order by x.word)
    from public.register_schools where urn = any(urns)
    on conflict (urn) do update set words = excluded.words
    returning words)
  insert into search.school_words (word)
  select distinct x.word from kept, unnest(words) as x(word)
  where not exists (select from search.school_words k where k.word = x.word) order by x.word
  on conflict do nothing;
$$;

do $$
declare
  kept record;
begin
  for kept in select * from (values ('teachers', 'search.learn_teachers'), ('register_schools', 'search.learn_schools'))
    as k (owner, learns) loop
    execute format('create trigger search_insert after insert on %I referencing new table as new_rows
      for each statement execute function %s()', kept.owner, kept.learns);
    execute format('create trigger search_update after update on %I referencing old table as old_rows new table as new_rows
      for each statement execute function %s()', kept.owner, kept.learns);
    execute format('create trigger search_delete after delete on %I referencing old table as old_rows
      for each statement execute function %s()', kept.owner, kept.learns);
  end loop;
end $$;

create function search.rebuild() returns void language sql set search_path = pg_catalog, pg_temp as $$
  truncate search.teacher_names, search.teacher_words, search.school_names, search.school_words;
  select search.keep_teachers(array(select id from public.teachers));
  insert into search.teacher_names (teacher_id, name, standing, words)
  select distinct on (t.id, n.name) t.id, n.name, 'former', search.words_of(n.name)
  from audit.row_changes c
  join public.teachers t on t.id = c.row_id and t.anonymised_at is null
  cross join lateral search.names_of(c.before->>'corrected_name', c.before->>'trs_first_name', c.before->>'trs_last_name') n
  where c.table_name = 'teachers' and c.op = 'update'
  on conflict do nothing;
  insert into search.teacher_words (word)
  select distinct x.word from search.teacher_names, unnest(words) as x(word) where standing = 'former' on conflict do nothing;
  select search.keep_schools(array(select urn from public.register_schools));
$$;
select search.rebuild();

grant select on all tables in schema search to console_reader, console_writer;
grant execute on function search.split(text), search.near(text) to console_reader, console_writer;

-- The other ways in: an email of any stay has its index already.
create index tutor_emails on schools (lower(induction_tutor_email)) where induction_tutor_email is not null;
create index register_school_postcodes on register_schools (upper(replace(postcode, ' ', '')));
create index teachers_merged_away on teacher_id_changes (from_teacher_id);
create index statements_by_month on statements (year, month);

-- Nothing looks for whole names by trigram any more.
drop index teacher_name_words;
