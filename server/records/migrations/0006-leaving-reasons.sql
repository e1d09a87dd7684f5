-- Why people leave: a list, so that it can be counted. Only mentors stop being mentors.
alter table ect_at_school_periods add check (leaving_reason in (
  'moved_school', 'left_teaching_profession', 'career_break', 'contract_ended', 'school_closed', 'other'));
alter table mentor_at_school_periods add check (leaving_reason in (
  'moved_school', 'left_teaching_profession', 'career_break', 'contract_ended', 'school_closed', 'other',
  'mentor_no_longer_being_mentor'));
