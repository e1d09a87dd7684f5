-- Codes as people read them: 'retained-1' is 'Retained 1', 'ecf-standard-september' is 'Standard September 2026'.
create function in_words(code text) returns text language sql immutable
  return upper(left(code, 1)) || replace(substr(code, 2), '-', ' ');
create function schedule_in_words(identifier text, contract_period_year integer) returns text language sql immutable
  return initcap(replace(regexp_replace(identifier, '^ecf-', ''), '-', ' ')) || ' ' || contract_period_year;
grant execute on function in_words, schedule_in_words to console_reader, console_writer;

-- What people call a record: for plans, histories and search results, by id.
create view record_names as
  select id, 'Teacher' as type, name || coalesce(' (TRN ' || trn || ')', '') as name from teachers
  union all
  select s.id, 'School', r.name || ' (URN ' || s.urn || ')' from schools s join register_schools r on r.urn = s.urn
  union all
  select id, 'Register school', name || ' (URN ' || urn || ')' from register_schools
  union all
  select e.id, 'ECT at school period', t.name || ' at ' || r.name
    from ect_at_school_periods e join teachers t on t.id = e.teacher_id
    join schools s on s.id = e.school_id join register_schools r on r.urn = s.urn
  union all
  select e.id, 'Mentor at school period', t.name || ' at ' || r.name
    from mentor_at_school_periods e join teachers t on t.id = e.teacher_id
    join schools s on s.id = e.school_id join register_schools r on r.urn = s.urn
  union all
  select m.id, 'Mentorship period', mt.name || ' mentoring ' || et.name
    from mentorship_periods m
    join ect_at_school_periods e on e.id = m.ect_at_school_period_id join teachers et on et.id = e.teacher_id
    join mentor_at_school_periods o on o.id = m.mentor_at_school_period_id join teachers mt on mt.id = o.teacher_id
  union all
  select p.id, 'Training period', t.name || ', ' || case p.role when 'ect' then 'ECT' else 'mentor' end || ' training'
    from training_periods p join teachers t on t.id = p.teacher_id
  union all
  select d.id, 'Declaration', t.name || ', ' || in_words(d.declaration_type) from declarations d join teachers t on t.id = d.teacher_id
  union all
  select i.id, 'Induction period', t.name || ' under ' || b.name
    from induction_periods i join teachers t on t.id = i.teacher_id join appropriate_bodies b on b.id = i.appropriate_body_id
  union all
  select p.id, 'School partnership', l.name || ' and ' || d.name || ', ' || a.contract_period_year
    from school_partnerships p join lead_provider_delivery_partnerships x on x.id = p.lead_provider_delivery_partnership_id
    join active_lead_providers a on a.id = x.active_lead_provider_id join lead_providers l on l.id = a.lead_provider_id
    join delivery_partners d on d.id = x.delivery_partner_id
  union all
  select x.id, 'Pairing', l.name || ' and ' || d.name || ', ' || a.contract_period_year
    from lead_provider_delivery_partnerships x
    join active_lead_providers a on a.id = x.active_lead_provider_id join lead_providers l on l.id = a.lead_provider_id
    join delivery_partners d on d.id = x.delivery_partner_id
  union all
  select a.id, 'Active lead provider', l.name || ', ' || a.contract_period_year
    from active_lead_providers a join lead_providers l on l.id = a.lead_provider_id
  union all
  select id, 'Lead provider', name from lead_providers
  union all
  select id, 'Delivery partner', name from delivery_partners
  union all
  select id, 'Appropriate body', name from appropriate_bodies
  union all
  select id, 'Schedule', schedule_in_words(identifier, contract_period_year) from schedules
  union all
  select s.id, 'Statement', l.name || ', ' || to_char(make_date(s.year, s.month, 1), 'FMMonth YYYY')
      || ', contract period ' || a.contract_period_year
    from statements s join active_lead_providers a on a.id = s.active_lead_provider_id
    join lead_providers l on l.id = a.lead_provider_id
  union all
  select c.id, 'Contract', 'Contract of ' || l.name || ', ' || a.contract_period_year
    from contracts c join active_lead_providers a on a.id = c.active_lead_provider_id
    join lead_providers l on l.id = a.lead_provider_id
  union all
  select id, 'Contract period', year::text from contract_periods
  union all
  select m.id, 'Milestone', in_words(m.declaration_type) || ' of ' || schedule_in_words(s.identifier, s.contract_period_year)
    from milestones m join schedules s on s.id = m.schedule_id
  union all
  select id, 'School import', file_name from school_imports
  union all
  select id, 'User', name from users;
grant select on record_names to console_reader, console_writer;
