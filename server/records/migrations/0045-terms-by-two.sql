-- Terms that a sealed statement used change by two people: one proposes, another approves. What is authorised keeps its
-- terms for ever; a change makes the next version of the contract for the statements after it (decision 45).

alter table contracts add column replaces_contract_id uuid references contracts deferrable initially deferred;
alter table contracts add column retired_at timestamptz;
alter table contracts add constraint contract_replaces_another check (replaces_contract_id <> id);
comment on column contracts.replaces_contract_id is 'The version whose terms this one changed.';
comment on column contracts.retired_at is 'Since when no statement may be given it.';
create index contracts_that_replace on contracts (replaces_contract_id) where replaces_contract_id is not null;

create table contract_term_proposals (
  id uuid primary key default uuidv7(),
  contract_id uuid not null references contracts deferrable initially deferred,
  from_month text check (from_month ~ '^[0-9]{4}-[0-9]{2}$'),
  to_month text check (to_month ~ '^[0-9]{4}-[0-9]{2}$'),
  terms_before jsonb not null,
  terms jsonb not null,
  proposed_by uuid not null references users deferrable initially deferred,
  proposed_at timestamptz not null default now(),
  ended_as text check (ended_as in ('approved', 'withdrawn')),
  ended_by uuid references users deferrable initially deferred,
  ended_at timestamptz,
  constraint proposal_has_an_end_or_none check (num_nulls(ended_as, ended_by, ended_at) in (0, 3)),
  constraint nobody_approves_their_own_terms check (ended_as <> 'approved' or ended_by <> proposed_by)
);
create unique index one_proposal_waits on contract_term_proposals (contract_id) where ended_as is null;
create index proposals_of_a_contract on contract_term_proposals (contract_id);

create function check_proposal() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  actor uuid := (select actor_id from audit.events where id = current_setting('audit.event_id')::uuid);
begin
  if tg_op = 'INSERT' then
    if new.proposed_by <> actor or new.ended_as is not null then
      perform violated('proposal_is_made_by_who_proposes', new.id::text);
    end if;
    return null;
  end if;
  if old.ended_as is not null or new.ended_by is distinct from actor then
    perform violated('proposal_ends_once', new.id::text);
  end if;
  if new.ended_as = 'approved' and access.person_of(actor) = access.person_of(new.proposed_by) then
    perform violated('terms_are_approved_by_another_person', new.id::text);
  end if;
  return null;
end $$;
create constraint trigger proposal_is_sound after insert or update on contract_term_proposals
  deferrable initially deferred for each row execute function check_proposal();

-- Whether this very event approves a proposal for the lead provider and year, by somebody else's hand.
create function terms_are_approved_now(of_provider uuid) returns boolean language sql stable set search_path = public, pg_temp as $$
  select exists (
    select from audit.row_changes r join contract_term_proposals p on p.id = r.row_id join contracts c on c.id = p.contract_id
    where r.event_id = nullif(current_setting('audit.event_id', true), '')::uuid
      and r.table_name = 'contract_term_proposals' and r.op = 'update'
      and p.ended_as = 'approved' and c.active_lead_provider_id = of_provider)
$$;

-- The service's own imports and demo data bring terms with the statements that used them.
create function a_person_is_acting() returns boolean language sql stable set search_path = public, pg_temp as $$
  select coalesce((select u.kind = 'person' from audit.events e join users u on u.id = e.actor_id
                   where e.id = nullif(current_setting('audit.event_id', true), '')::uuid), false)
$$;

-- A term of a contract changes, or a version is made from it: freely while its statements are open, by two people once one
-- is sealed, and never under one that is authorised.
create function check_terms_of(asked uuid, in_place boolean) returns void language plpgsql set search_path = public, pg_temp as $$
begin
  if not a_person_is_acting() then
    return;
  end if;
  perform from statements where contract_id = asked for share;
  if in_place and exists (select from statements where contract_id = asked and status in ('authorised', 'paid')) then
    perform violated('authorised_terms_stay', asked::text);
  end if;
  if exists (select from statements where contract_id = asked and status <> 'open')
     and not terms_are_approved_now((select active_lead_provider_id from contracts where id = asked)) then
    perform violated('sealed_terms_need_two_people', asked::text);
  end if;
end $$;

create function terms_change_by_two() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  row jsonb := to_jsonb(coalesce(new, old));
begin
  case tg_table_name
    when 'contracts' then
      if tg_op = 'INSERT' then
        perform check_terms_of(new.replaces_contract_id, false) where new.replaces_contract_id is not null;
      else
        perform check_terms_of(new.id, true);
      end if;
    when 'contract_banded_fee_structure_band_terms' then
      perform check_terms_of(f.contract_id, true) from contract_banded_fee_structures f
      where f.id = (row ->> 'banded_fee_structure_id')::uuid;
    else
      perform check_terms_of((row ->> 'contract_id')::uuid, true);
  end case;
  return null;
end $$;
create constraint trigger terms_change_by_two after update of vat_rate, contract_type on contracts
  deferrable initially deferred for each row execute function terms_change_by_two();
create constraint trigger next_version_by_two after insert on contracts
  deferrable initially deferred for each row when (new.replaces_contract_id is not null) execute function terms_change_by_two();
create constraint trigger terms_change_by_two after insert or update or delete on contract_banded_fee_structures
  deferrable initially deferred for each row execute function terms_change_by_two();
create constraint trigger terms_change_by_two after insert or update or delete on contract_banded_fee_structure_band_terms
  deferrable initially deferred for each row execute function terms_change_by_two();
create constraint trigger terms_change_by_two after insert or update or delete on contract_flat_rate_fee_structures
  deferrable initially deferred for each row execute function terms_change_by_two();

-- Ceilings are of a lead provider and year: they reach the statements from theirs on, whatever the contract.
create function ceilings_rise_by_two() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  provider uuid;
  since integer := 0;
begin
  if not a_person_is_acting() then
    return null;
  end if;
  if tg_table_name = 'band_ceilings' then
    select s.active_lead_provider_id, s.year * 12 + s.month into provider, since from statements s
    where s.id = (to_jsonb(coalesce(new, old)) ->> 'from_statement_id')::uuid;
  else
    provider := (to_jsonb(coalesce(new, old)) ->> 'active_lead_provider_id')::uuid;
  end if;
  perform from statements where active_lead_provider_id = provider for share;
  if exists (select from statements where active_lead_provider_id = provider and year * 12 + month >= since
             and status in ('authorised', 'paid')) then
    perform violated('authorised_terms_stay', provider::text);
  end if;
  if exists (select from statements where active_lead_provider_id = provider and status <> 'open')
     and not terms_are_approved_now(provider) then
    perform violated('sealed_terms_need_two_people', provider::text);
  end if;
  return null;
end $$;
create constraint trigger ceilings_rise_by_two after insert or update or delete on band_ceilings
  deferrable initially deferred for each row execute function ceilings_rise_by_two();
create constraint trigger ceilings_rise_by_two after update of capacity or delete on active_lead_provider_bands
  deferrable initially deferred for each row execute function ceilings_rise_by_two();

-- A statement leaves terms that a sealed statement used by two people, too; one that is authorised keeps all that it says.
create function statement_keeps_its_terms() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if not a_person_is_acting() then
    return null;
  end if;
  if old.status in ('authorised', 'paid') then
    perform violated('authorised_statement_keeps_its_dates', new.id::text);
  end if;
  if old.contract_id <> new.contract_id then
    perform check_terms_of(old.contract_id, false), check_terms_of(new.contract_id, false);
  end if;
  if exists (select from contracts where id = new.contract_id and retired_at is not null) then
    perform violated('retired_contracts_take_no_statement', new.id::text);
  end if;
  return null;
end $$;
create constraint trigger statement_keeps_its_terms
  after update of contract_id, year, month, fee_type, deadline_date, payment_date, banding_rule on statements
  deferrable initially deferred for each row
  when ((old.contract_id, old.year, old.month, old.fee_type, old.deadline_date, old.payment_date, old.banding_rule)
        is distinct from (new.contract_id, new.year, new.month, new.fee_type, new.deadline_date, new.payment_date, new.banding_rule))
  execute function statement_keeps_its_terms();

create function contract_in_use_is_not_retired() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  perform from contracts where id = new.contract_id for share;
  if exists (select from contracts where id = new.contract_id and retired_at is not null) then
    perform violated('retired_contracts_take_no_statement', new.id::text);
  end if;
  return null;
end $$;
create constraint trigger statement_has_a_contract_in_use after insert on statements
  deferrable initially deferred for each row execute function contract_in_use_is_not_retired();
create function retired_contract_has_no_statement() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.retired_at is not null and exists (select from statements where contract_id = new.id) then
    perform violated('contract_with_statements_is_not_retired', new.id::text);
  end if;
  return null;
end $$;
create constraint trigger retired_contract_has_no_statement after update of retired_at on contracts
  deferrable initially deferred for each row execute function retired_contract_has_no_statement();

-- Whoever proposed terms that were approved had a hand in the statements of that contract as much as whoever wrote them.
alter function hand_in_statement(uuid, uuid) rename to hand_in_rows_of_statement;
create function hand_in_statement(asked uuid, account uuid) returns text language sql stable set search_path = public, pg_temp as $$
  select coalesce(hand_in_rows_of_statement(asked, account), (
    select e.sentence from contract_term_proposals p
      join contracts c on c.id = p.contract_id join statements s on s.id = asked and s.active_lead_provider_id = c.active_lead_provider_id
      join audit.row_changes r on r.row_id = p.id and r.op = 'insert' join audit.events e on e.id = r.event_id
    where p.ended_as = 'approved' and access.person_of(p.proposed_by) = access.person_of(account)
    order by p.id limit 1))
$$;
grant execute on function hand_in_statement(uuid, uuid) to console_reader, console_writer;

select audit.watch('contract_term_proposals');
grant select on contract_term_proposals to console_reader, console_writer;
grant insert on contract_term_proposals to console_writer;
grant update (ended_as, ended_by, ended_at) on contract_term_proposals to console_writer;
grant execute on function terms_are_approved_now(uuid), a_person_is_acting(), check_terms_of(uuid, boolean) to console_writer;
