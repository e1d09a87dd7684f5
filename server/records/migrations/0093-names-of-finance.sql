-- What finance submits, approves and adjusts has a name as well: plans and histories showed its id.
create view statement_names as
  select s.id, l.name || ', ' || to_char(make_date(s.year, s.month, 1), 'FMMonth YYYY')
    || ', contract period ' || a.contract_period_year as name
  from statements s join active_lead_providers a on a.id = s.active_lead_provider_id
    join lead_providers l on l.id = a.lead_provider_id;
grant select on statement_names to console_reader, console_writer;

do $$
begin
  execute format('create or replace view record_names as %s
    union all select v.id, %L, ''Version '' || v.number || '' of '' || n.name
      from statement_versions v join statement_names n on n.id = v.statement_id
    union all select u.id, %L, ''Version '' || v.number || '' of '' || n.name
      from statement_submissions u join statement_versions v on v.id = u.version_id
        join statement_names n on n.id = u.statement_id
    union all select j.id, %L, j.payment_type || '', '' || n.name
      from statement_adjustments j join statement_names n on n.id = j.statement_id
    union all select p.id, %L, ''Terms of '' || l.name || '', '' || a.contract_period_year
      from contract_term_proposals p join contracts c on c.id = p.contract_id
        join active_lead_providers a on a.id = c.active_lead_provider_id
        join lead_providers l on l.id = a.lead_provider_id',
    rtrim(pg_get_viewdef('record_names'::regclass), ';'), 'Statement version', 'Statement submission', 'Adjustment',
    'Contract term proposal');
end $$;
