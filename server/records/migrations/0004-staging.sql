-- Files on their way in. Nothing here is a record: it is checked, shown, imported by an action, and gone after a day.
create schema staging;
grant usage on schema staging to console_reader, console_writer;

create table staging.school_uploads (
  id uuid primary key,
  uploaded_by uuid not null references users,
  uploaded_at timestamptz not null default now(),
  file_name text not null,
  sha256 text not null,
  bytes integer not null,
  encoding text not null check (encoding in ('UTF-8', 'Windows-1252')),
  -- Which columns of register_schools the file has. The others stay as they are.
  columns text[] not null,
  taken integer not null,
  refused integer not null,
  empty_lines integer not null,
  days_not_kept integer not null,
  refusals jsonb not null
);
create index school_uploads_by_age on staging.school_uploads (uploaded_at);

-- The lines taken, numbered from 1, in the columns of register_schools. Null where the file has no such column.
create unlogged table staging.school_lines (
  upload_id uuid not null,
  number integer not null,
  urn text not null,
  name text not null,
  status text,
  type_name text not null,
  phase_name text,
  establishment_number text,
  local_authority_code text not null,
  local_authority_name text not null,
  administrative_district_name text,
  ukprn text,
  section_41_approved boolean,
  in_england boolean,
  opened_on date,
  closed_on date,
  address_line_1 text,
  address_line_2 text,
  address_line_3 text,
  town text,
  postcode text,
  website text,
  primary_contact_email text,
  secondary_contact_email text,
  pupils_on_roll integer,
  primary key (upload_id, number)
);
comment on table staging.school_lines is 'Unlogged: after a crash the lines are gone, and the file is uploaded again.';

grant select on all tables in schema staging to console_reader, console_writer;
grant insert, delete on all tables in schema staging to console_writer;
