-- Who may do what is said by user managers, of others than themselves, whoever writes. A person's accounts point to their
-- first one and no further, and stay together while something that one of them has submitted waits.
create function check_access_change() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  actor users;
begin
  if new.same_person_as is not null and (
       exists (select from users where id = new.same_person_as and same_person_as is not null)
       or exists (select from users where same_person_as = new.id)) then
    perform violated('second_accounts_have_one_first', new.id::text);
  end if;
  if not a_person_is_acting() then
    return null;
  end if;
  select u.* into actor from audit.events e join users u on u.id = e.actor_id
  where e.id = current_setting('audit.event_id')::uuid;
  if actor.role <> 'user_manager' or access.person_of(actor.id) = access.person_of(new.id) then
    perform violated('access_is_given_by_another', new.id::text);
  end if;
  if tg_op = 'UPDATE' and old.same_person_as is not null
     and access.person_of(old.same_person_as) <> access.person_of(new.id)
     and exists (select from statement_submissions s where s.ended_as is null
                 and access.person_of(s.submitted_by) in (access.person_of(old.same_person_as), access.person_of(new.id))) then
    perform violated('accounts_stay_linked_while_a_statement_waits', new.id::text);
  end if;
  return null;
end $$;
create constraint trigger access_is_given_by_another after insert or update on users
  deferrable initially deferred for each row execute function check_access_change();

-- VAT is a term too.
create or replace function hand_in_statement(asked uuid, account uuid) returns text language sql stable set search_path = public, pg_temp as $$
  select coalesce(hand_in_rows_of_statement(asked, account), (
    select e.sentence from contract_term_proposals p
      join contracts c on c.id = p.contract_id join statements s on s.id = asked and s.active_lead_provider_id = c.active_lead_provider_id
      join audit.row_changes r on r.row_id = p.id and r.op = 'insert' join audit.events e on e.id = r.event_id
    where p.ended_as = 'approved' and access.person_of(p.proposed_by) = access.person_of(account)
    order by p.id limit 1), (
    select e.sentence from audit.events e join audit.row_changes r on r.event_id = e.id and r.table_name = 'vat_registrations'
    where e.actor_id in (select u.id from users u where access.person_of(u.id) = access.person_of(account))
      and (select a.lead_provider_id::text from statements s join active_lead_providers a on a.id = s.active_lead_provider_id
           where s.id = asked) in (r.before ->> 'lead_provider_id', r.after ->> 'lead_provider_id')
    order by e.id limit 1))
$$;

-- What else a person goes by: accounts linked to theirs, and those of the same name or mailbox that are not, to look at.
create function accounts_like(account uuid) returns table (user_id uuid, is_linked boolean)
language sql stable set search_path = public, pg_temp as $$
  select o.id, access.person_of(o.id) = access.person_of(u.id)
  from users u join users o on o.id <> u.id and o.kind = 'person'
    and (access.person_of(o.id) = access.person_of(u.id)
         or lower(unaccent(o.name)) = lower(unaccent(u.name))
         or split_part(o.email, '@', 1) = split_part(u.email, '@', 1))
  where u.id = account and u.kind = 'person'
$$;
grant execute on function accounts_like(uuid) to console_reader, console_writer;
