-- How an authorised statement was paid; what was paid before this console says neither.
alter table statements add column payment_reference text check (payment_reference ~ '^[[:alnum:]][[:alnum:] ./-]{0,49}$');
alter table statements add column paid_on day;
alter table statements add constraint payment_says_when_and_by_what
  check ((paid_on is null) = (payment_reference is null) and (paid_on is null or status = 'paid'));

-- A statement goes step by step, whoever writes: no step is left out. Only a system actor, filling a console, adds one
-- that is further.
create function check_statement_step() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if not exists (select from audit.events e join users u on u.id = e.actor_id
                   where e.id = current_setting('audit.event_id')::uuid and u.kind = 'system') then
      perform violated('statement_goes_step_by_step', new.id::text);
    end if;
  elsif (old.status, new.status) not in (('open', 'payable'), ('payable', 'submitted'), ('submitted', 'payable'),
                                         ('submitted', 'authorised'), ('authorised', 'paid'), ('paid', 'authorised'))
     or old.status = 'authorised' and new.status = 'paid' and new.paid_on is null then
    perform violated('statement_goes_step_by_step', new.id::text);
  end if;
  return null;
end $$;
create constraint trigger statement_begins_open after insert on statements
  deferrable initially deferred for each row when (new.status <> 'open') execute function check_statement_step();
create constraint trigger statement_goes_step_by_step after update of status on statements
  deferrable initially deferred for each row when (old.status <> new.status) execute function check_statement_step();
