create table entry_file (
  id           uuid        not null,
  series       text        not null,
  sender_kind  text        not null,
  sender       text        not null,
  caller       text        not null,
  person       boolean     not null,
  on_behalf_of text,
  purpose      text,
  arrived_at   timestamptz not null,
  request_id   text        not null,
  taking       text        not null,
  digest       text        not null,
  row_count    integer     not null,
  reached      integer     not null,
  taken        integer     not null,
  unchanged    integer     not null,
  faulty       integer     not null,
  state        text        not null,
  tries        integer     not null,
  constraint entry_file_pk primary key (id),
  constraint entry_file_series_fk foreign key (series) references series,
  constraint entry_file_sender_kind_known check (sender_kind in ('BOARD', 'ASSOCIATE', 'CENTRE')),
  constraint entry_file_taking_known check (taking in ('TRIAL', 'GOOD_ROWS', 'ALL_OR_NOTHING')),
  constraint entry_file_state_known check (state in ('WAITING', 'DONE', 'REFUSED', 'CANCELLED', 'FAILED'))
);
comment on table entry_file is 'Files of entries, changes, withdrawals and candidates, worked through by a job (INT-ENT-15).';
comment on column entry_file.sender is 'Code of the Associate, number of the centre; empty for the board.';
comment on column entry_file.caller is 'With the columns up to request_id: the call by which it came, in whose name its rows are decided.';
comment on column entry_file.arrived_at is 'When the file''s head arrived: the stage of every row.';
comment on column entry_file.digest is 'SHA-256 of its content: the same file sent twice changes nothing.';
comment on column entry_file.reached is 'The line up to which it is worked through.';
comment on column entry_file.taken is 'Rows that altered something, or would have, had the file been taken.';
comment on column entry_file.unchanged is 'Rows that said what was known.';
comment on column entry_file.tries is 'How often working on it failed.';

create index entry_file_sender_idx on entry_file (series, sender_kind, sender, arrived_at desc, id desc);
create index entry_file_waiting_idx on entry_file (tries, row_count) where state = 'WAITING';

create table entry_file_row (
  file  uuid    not null,
  line  integer not null,
  cells text[]  not null,
  constraint entry_file_row_pk primary key (file, line)
);
comment on table entry_file_row is
  'Rows of files that wait, names and birth dates among them: gone as soon as the file is worked through.';
comment on column entry_file_row.file is 'Its own row comes after these, in the same transaction.';
comment on column entry_file_row.cells is 'A text for each column of the format, as it was sent; empty where nothing stood.';

create table entry_file_fault (
  file        uuid    not null,
  line        integer not null,
  number      integer not null,
  column_name text,
  code        text    not null,
  rule        text    not null,
  facts       jsonb   not null,
  constraint entry_file_fault_pk primary key (file, line, number)
);
comment on table entry_file_fault is 'What is wrong with rows of files of entries: codes, rules and facts, no name and no birth date.';
comment on column entry_file_fault.number is 'Counts the faults of a line from 1.';
comment on column entry_file_fault.column_name is 'By its header, where it is one value''s fault.';

grant select, insert, update on entry_file to examcycle_application;
grant select, insert, delete on entry_file_row, entry_file_fault to examcycle_application;
grant select on entry_file, entry_file_fault to examcycle_reader;
