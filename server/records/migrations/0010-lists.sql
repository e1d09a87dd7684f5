-- What lists of declarations are filtered and sorted by, in one narrow row each: the provider and the school lie four
-- tables away, so that no index of the declarations themselves could hold them. Kept by triggers, in the transaction of
-- every change; `declarations_now` says what each row must be, and may fill the table anew at any time.
create schema kept;
grant usage on schema kept to console_reader, console_writer;

create view kept.declarations_now as
select d.id, d.teacher_id, coalesce(x.active_lead_provider_id, t.expression_of_interest_id) as active_lead_provider_id,
  coalesce(e.school_id, m.school_id) as school_id, d.role, d.declaration_type,
  case d.clawback_status when 'no_clawback' then d.payment_status else d.clawback_status end as state, d.declaration_date
from declarations d
  join training_periods t on t.id = d.training_period_id
  left join ect_at_school_periods e on e.id = t.ect_at_school_period_id
  left join mentor_at_school_periods m on m.id = t.mentor_at_school_period_id
  left join school_partnerships p on p.id = t.school_partnership_id
  left join lead_provider_delivery_partnerships x on x.id = p.lead_provider_delivery_partnership_id;

create table kept.declarations (
  id uuid primary key,
  teacher_id uuid not null,
  active_lead_provider_id uuid,
  school_id uuid,
  role text not null,
  declaration_type text not null,
  state text not null,
  declaration_date day not null
);
insert into kept.declarations select * from kept.declarations_now;

create index kept_declarations_by_day on kept.declarations (declaration_date, id);
create index kept_declarations_of_a_state on kept.declarations (state, declaration_date, id);
create index kept_declarations_of_a_provider on kept.declarations (active_lead_provider_id, declaration_date, id);
create index kept_declarations_of_a_provider_and_state
  on kept.declarations (active_lead_provider_id, state, declaration_date, id);
create index kept_declarations_of_a_school on kept.declarations (school_id, declaration_date, id);
grant select on kept.declarations, kept.declarations_now to console_reader, console_writer;

-- Rows of a deed come in any order: whichever comes last completes what is kept. By index only, as the checks of 0002:
-- the plan is kept for a session, and one made for a small table would read the whole of a grown one.
create function kept.keep_declarations() returns trigger language plpgsql security definer
set search_path = public, pg_temp set enable_seqscan = off as $$
declare
  moved uuid[];
begin
  case tg_table_name
    when 'declarations' then
      if tg_op = 'DELETE' then
        delete from kept.declarations k using old_rows o where k.id = o.id;
        return null;
      end if;
      moved := array(select id from new_rows);
    when 'training_periods' then
      moved := array(select d.id from new_rows t join declarations d on d.training_period_id = t.id);
    when 'ect_at_school_periods' then
      moved := array(select d.id from new_rows e join training_periods t on t.ect_at_school_period_id = e.id
                     join declarations d on d.training_period_id = t.id);
    when 'mentor_at_school_periods' then
      moved := array(select d.id from new_rows m join training_periods t on t.mentor_at_school_period_id = m.id
                     join declarations d on d.training_period_id = t.id);
    when 'school_partnerships' then
      moved := array(select d.id from new_rows p join training_periods t on t.school_partnership_id = p.id
                     join declarations d on d.training_period_id = t.id);
    when 'lead_provider_delivery_partnerships' then
      moved := array(select d.id from new_rows x
                     join school_partnerships p on p.lead_provider_delivery_partnership_id = x.id
                     join training_periods t on t.school_partnership_id = p.id
                     join declarations d on d.training_period_id = t.id);
  end case;
  if cardinality(moved) > 0 then
    insert into kept.declarations as k select n.* from kept.declarations_now n where n.id = any(moved)
    on conflict (id) do update
      set (teacher_id, active_lead_provider_id, school_id, role, declaration_type, state, declaration_date)
        = (excluded.teacher_id, excluded.active_lead_provider_id, excluded.school_id, excluded.role,
           excluded.declaration_type, excluded.state, excluded.declaration_date)
      where (k.*) is distinct from (excluded.*);
  end if;
  return null;
end $$;

do $$
declare
  owner text;
begin
  foreach owner in array array['declarations', 'training_periods', 'ect_at_school_periods', 'mentor_at_school_periods',
                               'school_partnerships', 'lead_provider_delivery_partnerships'] loop
    execute format('create trigger kept_after_insert after insert on %I referencing new table as new_rows
      for each statement execute function kept.keep_declarations()', owner);
    execute format('create trigger kept_after_update after update on %I referencing new table as new_rows
      for each statement execute function kept.keep_declarations()', owner);
  end loop;
end $$;
create trigger kept_after_delete after delete on declarations referencing old table as old_rows
  for each statement execute function kept.keep_declarations();

-- Lists by other keys.
create index declarations_by_receipt on declarations (created_at, id);
create index declarations_of_a_delivery_partner on declarations (delivery_partner_when_created_id);
create index teachers_by_registration on teachers (created_at, id);
create index statements_by_payment on statements (payment_date, id);
create index register_schools_by_name on register_schools (name, id);
create index register_schools_of_a_local_authority on register_schools (local_authority_code);

-- Time at schools in either role.
create view stays as
select id, teacher_id, school_id, 'ect'::text as role, started_on, finished_on from ect_at_school_periods
union all
select id, teacher_id, school_id, 'mentor'::text, started_on, finished_on from mentor_at_school_periods;
grant select on stays to console_reader, console_writer;
