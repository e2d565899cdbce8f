create table access_record (
  seq          bigint      generated always as identity,
  recorded_at  timestamptz not null default clock_timestamp(),
  arrived_at   timestamptz not null,
  caller       text        not null,
  on_behalf_of text,
  purpose      text        not null,
  request_id   text        not null,
  person       uuid        not null,
  what         text        not null,
  constraint access_record_pk primary key (recorded_at, seq)
) partition by range (recorded_at);
comment on table access_record is
  'Whose record was shown to whom, when and what for (COM-PRV-01). Only ever added to; cut by time, so that an old part can be put away whole.';
comment on column access_record.recorded_at is 'Set by the database, within a second or so of the showing.';
comment on column access_record.arrived_at is 'When the request reached the board.';
comment on column access_record.caller is 'Issuer and subject, or the job; never a name or an address.';
comment on column access_record.on_behalf_of is 'Whom the caller said to act for.';
comment on column access_record.purpose is 'The purpose named, or the one that the operation serves.';
comment on column access_record.request_id is 'As in log, problem and history.';
comment on column access_record.person is 'Whose record.';
comment on column access_record.what is 'Which part of it: entry, result, statement.';

create table access_record_default partition of access_record default;
comment on table access_record_default is 'What no other part takes; there is no other yet.';

create index access_record_person_idx on access_record (person, recorded_at);

create trigger access_record_stands before update or delete or truncate on access_record
  for each statement execute function refuse_to_alter_the_record();
create trigger access_record_default_stands before update or delete or truncate on access_record_default
  for each statement execute function refuse_to_alter_the_record();

grant select on access_record to examcycle_application;
grant insert (arrived_at, caller, on_behalf_of, purpose, request_id, person, what)
  on access_record to examcycle_application;
