-- What the twelve checks found is kept with the submission, with a remark on each that did not hold. None that blocks is there.
alter table statement_submissions add column checks jsonb not null default '[]';
alter table statement_submissions alter column checks drop default;
alter table statement_submissions add constraint submission_keeps_its_checks check (
  jsonb_array_length(checks) = 12
  and not checks @? '$[*] ? (@.outcome == "blocks" || (@.outcome == "needs_remark" && (@.remark == null || @.remark == "")))'
) not valid;
grant execute on function provider_of_training(training_periods) to console_reader;
