-- What finance says of a statement: why it does not match an invoice, what was agreed. A note is never changed nor erased:
-- the next one corrects it.
create table statement_notes (
  id uuid primary key default uuidv7(),
  statement_id uuid not null references statements deferrable initially deferred,
  note text not null check (btrim(note) <> '' and length(note) <= 4000),
  -- A known difference from what was invoiced, in pence; below zero where the invoice was higher.
  known_difference bigint check (known_difference <> 0),
  corrects_id uuid references statement_notes deferrable initially deferred,
  created_at timestamptz not null default now(),
  constraint note_is_corrected_once unique (corrects_id)
);
create index notes_of_a_statement on statement_notes (statement_id);

create function check_note() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    perform violated('note_never_changes', old.id::text);
  end if;
  if new.corrects_id is not null
     and (select statement_id from statement_notes where id = new.corrects_id) <> new.statement_id then
    perform violated('note_corrects_one_of_its_statement', new.id::text);
  end if;
  return null;
end $$;
create constraint trigger note_is_sound after insert or update or delete on statement_notes
  deferrable initially deferred for each row execute function check_note();

select audit.watch('statement_notes');
grant select on statement_notes to console_reader, console_writer;
grant insert on statement_notes to console_writer;
