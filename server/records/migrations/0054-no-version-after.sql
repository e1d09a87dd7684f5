-- What was authorised has its last version.
create function check_version_comes_before_authorising() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  perform check_still_open_to_change(new.statement_id);
  return null;
end $$;
create constraint trigger authorised_statement_has_its_last_version after insert on statement_versions
  deferrable initially deferred for each row execute function check_version_comes_before_authorising();
