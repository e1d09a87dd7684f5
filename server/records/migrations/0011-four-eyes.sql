-- A statement is submitted by one person and authorised by another, who had no hand in what it says. People are compared,
-- not accounts.
alter table users add column same_person_as uuid references users deferrable initially deferred;
alter table users add constraint account_is_not_its_own_second check (same_person_as <> id);
comment on column users.same_person_as is 'The first account of a person who has two, as in two roles; null for the first.';

create function access.person_of(account uuid) returns uuid language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(same_person_as, id) from public.users where id = account
$$;
grant execute on function access.person_of(uuid) to console_reader, console_writer;

create table statement_submissions (
  id uuid primary key default uuidv7(),
  statement_id uuid not null references statements deferrable initially deferred,
  version_id uuid not null references statement_versions deferrable initially deferred,
  typed_total_pence bigint not null,
  submitted_by uuid not null references users deferrable initially deferred,
  submitted_at timestamptz not null default now(),
  ended_as text check (ended_as in ('sent_back', 'cancelled', 'authorised')),
  ended_by uuid references users deferrable initially deferred,
  ended_at timestamptz,
  approved_sha256 text,
  approved_total_pence bigint,
  constraint submission_has_an_end_or_none check (num_nulls(ended_as, ended_by, ended_at) in (0, 3)),
  constraint only_approvals_carry_a_total
    check (num_nulls(approved_sha256, approved_total_pence) = case when ended_as = 'authorised' then 0 else 2 end),
  constraint nobody_approves_their_own check (ended_as <> 'authorised' or ended_by <> submitted_by)
);
create unique index one_submission_waits on statement_submissions (statement_id) where ended_as is null;
create unique index one_authorisation_a_statement on statement_submissions (statement_id) where ended_as = 'authorised';

-- The first deed, before this one, by which a person changed a line, an adjustment or a term of a statement.
create function hand_in_statement(asked uuid, account uuid) returns text language sql stable set search_path = public, pg_temp as $$
  select e.sentence from audit.events e join audit.row_changes c on c.event_id = e.id
  where e.actor_id in (select u.id from users u where access.person_of(u.id) = access.person_of(account))
    and e.id is distinct from nullif(current_setting('audit.event_id', true), '')::uuid
    and case
      when c.table_name = 'declarations' then asked::text in (
        c.before ->> 'payment_statement_id', c.after ->> 'payment_statement_id',
        c.before ->> 'clawback_statement_id', c.after ->> 'clawback_statement_id')
      -- Whoever approved an adjustment looked at it with the second pair of eyes, and changed nothing that it says.
      when c.table_name = 'statement_adjustments' then asked::text in (c.before ->> 'statement_id', c.after ->> 'statement_id')
        and (c.before - 'approval' - 'approved_by' - 'approved_at')
            is distinct from (c.after - 'approval' - 'approved_by' - 'approved_at')
      when c.table_name in ('contracts', 'contract_banded_fee_structures', 'contract_banded_fee_structure_band_terms',
                            'contract_flat_rate_fee_structures', 'active_lead_provider_bands', 'band_ceilings')
        then c.row_id in (
          select s.contract_id from statements s where s.id = asked
          union all select f.id from statements s join contract_banded_fee_structures f using (contract_id) where s.id = asked
          union all select t.id from statements s join contract_banded_fee_structures f using (contract_id)
            join contract_banded_fee_structure_band_terms t on t.banded_fee_structure_id = f.id where s.id = asked
          union all select m.id from statements s join contract_flat_rate_fee_structures m using (contract_id) where s.id = asked
          union all select b.id from statements s join active_lead_provider_bands b using (active_lead_provider_id) where s.id = asked
          union all select g.id from statements s join active_lead_provider_bands b using (active_lead_provider_id)
            join band_ceilings g on g.band_id = b.id where s.id = asked)
      when c.table_name = 'statements' then c.row_id = asked and c.op = 'update'
        and (c.before - 'status' - 'marked_as_paid_at') <> (c.after - 'status' - 'marked_as_paid_at')
      else false
    end
  order by e.id limit 1
$$;
grant execute on function hand_in_statement(uuid, uuid) to console_reader, console_writer;

create function check_submission() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  actor uuid := (select actor_id from audit.events where id = current_setting('audit.event_id')::uuid);
  version statement_versions;
begin
  select * into version from statement_versions where statement_id = new.statement_id order by number desc limit 1;
  if tg_op = 'INSERT' then
    if new.submitted_by <> actor or new.ended_as is not null then
      perform violated('submission_is_made_by_who_submits', new.id::text);
    end if;
    if version.id <> new.version_id or version.total_pence <> new.typed_total_pence then
      perform violated('submission_is_of_the_latest_version', new.id::text);
    end if;
    if exists (select from statement_adjustments where statement_id = new.statement_id and approval = 'waiting') then
      perform violated('no_adjustment_waits', new.id::text);
    end if;
    return null;
  end if;
  if old.ended_as is not null or new.ended_by is distinct from actor then
    perform violated('submission_ends_once', new.id::text);
  end if;
  if new.ended_as = 'authorised' then
    if (select role from users where id = actor) <> 'finance_approver'
       or access.person_of(actor) = access.person_of(new.submitted_by) then
      perform violated('approver_is_another_person', new.id::text);
    end if;
    if hand_in_statement(new.statement_id, actor) is not null then
      perform violated('approver_had_no_hand_in_it', new.id::text);
    end if;
    if version.id <> new.version_id or version.content_sha256 <> new.approved_sha256
       or version.total_pence <> new.approved_total_pence then
      perform violated('approval_is_of_what_was_shown', new.id::text);
    end if;
    if exists (
      (select l ->> 'declarationId', l ->> 'kind' from json_array_elements(version.contents::json -> 'lines') l
       except
       (select id::text, 'billable' from declarations
        where payment_statement_id = new.statement_id and payment_status in ('eligible', 'payable', 'paid')
        union all select id::text, 'refundable' from declarations
        where clawback_statement_id = new.statement_id and clawback_status <> 'no_clawback'))
      union all
      ((select id::text, 'billable' from declarations
        where payment_statement_id = new.statement_id and payment_status in ('eligible', 'payable', 'paid')
        union all select id::text, 'refundable' from declarations
        where clawback_statement_id = new.statement_id and clawback_status <> 'no_clawback')
       except
       select l ->> 'declarationId', l ->> 'kind' from json_array_elements(version.contents::json -> 'lines') l)) then
      perform violated('version_is_what_is_paid', new.id::text);
    end if;
  end if;
  return null;
end $$;
create constraint trigger submission_is_sound after insert or update on statement_submissions
  deferrable initially deferred for each row execute function check_submission();

-- A statement is submitted while a submission waits, and authorised by one and for ever.
create function check_statement_status() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if (new.status = 'submitted') <> exists (
       select from statement_submissions where statement_id = new.id and ended_as is null)
     or (new.status = 'authorised') and not exists (
       select from statement_submissions where statement_id = new.id and ended_as = 'authorised')
     or old.status = 'authorised' and new.status not in ('authorised', 'paid') then
    perform violated('statement_is_where_its_submission_is', new.id::text);
  end if;
  return null;
end $$;
create constraint trigger statement_is_where_its_submission_is after update of status on statements
  deferrable initially deferred for each row
  when (old.status <> new.status and (new.status in ('submitted', 'authorised') or old.status in ('submitted', 'authorised')))
  execute function check_statement_status();

-- What two people have authorised stays: the statement is locked, so that nobody authorises it meanwhile.
create function check_still_open_to_change(asked uuid) returns void language plpgsql set search_path = public, pg_temp as $$
begin
  perform from statements where id = asked for share;
  if exists (select from statement_submissions where statement_id = asked and ended_as = 'authorised') then
    perform violated('authorised_statement_stays', asked::text);
  end if;
end $$;
create function check_authorised_adjustments() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  perform check_still_open_to_change(coalesce(new.statement_id, old.statement_id));
  return null;
end $$;
create constraint trigger authorised_statement_stays after insert or update or delete on statement_adjustments
  deferrable initially deferred for each row execute function check_authorised_adjustments();

-- An adjustment is never changed nor deleted: it is approved, withdrawn while it waits, or taken back by another. Above a
-- sum, here and in server/domain/payment/choices.ts, it counts only once another person has approved it.
create function check_adjustment() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  actor uuid := (select actor_id from audit.events where id = current_setting('audit.event_id')::uuid);
  ending text[] := array['approval', 'approved_by', 'approved_at'];
begin
  if tg_op = 'DELETE' or tg_op = 'UPDATE' and to_jsonb(old) - ending <> to_jsonb(new) - ending then
    perform violated('adjustment_never_changes', old.id::text);
  end if;
  if tg_op = 'INSERT' then
    if new.added_by is not null and (new.added_by <> actor
       or new.approval <> case when abs(new.amount) > 1000000 then 'waiting' else 'not_needed' end) then
      perform violated('large_adjustment_waits_for_approval', new.id::text);
    end if;
    if new.reverses_id is not null and not exists (
         select from statement_adjustments r join statements theirs on theirs.id = r.statement_id
           join statements ours on ours.id = new.statement_id
         where r.id = new.reverses_id and r.amount = -new.amount and r.reverses_id is null
           and ours.active_lead_provider_id = theirs.active_lead_provider_id) then
      perform violated('reversal_is_of_the_same_amount', new.id::text);
    end if;
    return null;
  end if;
  if old.approval <> new.approval and old.approval <> 'waiting' then
    perform violated('adjustment_never_changes', old.id::text);
  end if;
  if old.approval <> 'approved' and new.approval = 'approved'
     and (new.approved_by <> actor or access.person_of(actor) = access.person_of(new.added_by)) then
    perform violated('adjustment_is_approved_by_another', new.id::text);
  end if;
  return null;
end $$;
create constraint trigger adjustment_is_sound after insert or update or delete on statement_adjustments
  deferrable initially deferred for each row execute function check_adjustment();

create function check_authorised_declarations() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.payment_statement_id is distinct from new.payment_statement_id
     or (old.payment_status in ('eligible', 'payable', 'paid')) <> (new.payment_status in ('eligible', 'payable', 'paid')) then
    perform check_still_open_to_change(old.payment_statement_id), check_still_open_to_change(new.payment_statement_id);
  end if;
  if old.clawback_statement_id is distinct from new.clawback_statement_id then
    perform check_still_open_to_change(old.clawback_statement_id), check_still_open_to_change(new.clawback_statement_id);
  end if;
  return null;
end $$;
create constraint trigger authorised_statement_stays after update on declarations
  deferrable initially deferred for each row
  when (old.payment_statement_id is distinct from new.payment_statement_id
        or old.clawback_statement_id is distinct from new.clawback_statement_id
        or (old.payment_status in ('eligible', 'payable', 'paid')) <> (new.payment_status in ('eligible', 'payable', 'paid')))
  execute function check_authorised_declarations();
create function check_added_declarations() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  perform check_still_open_to_change(new.payment_statement_id), check_still_open_to_change(new.clawback_statement_id);
  return null;
end $$;
create constraint trigger authorised_statement_takes_no_more after insert on declarations
  deferrable initially deferred for each row when (new.payment_statement_id is not null)
  execute function check_added_declarations();
grant execute on function check_still_open_to_change(uuid) to console_writer;

select audit.watch('statement_submissions');
grant select on statement_submissions to console_reader, console_writer;
grant insert on statement_submissions to console_writer;
grant update (ended_as, ended_by, ended_at, approved_sha256, approved_total_pence) on statement_submissions to console_writer;
