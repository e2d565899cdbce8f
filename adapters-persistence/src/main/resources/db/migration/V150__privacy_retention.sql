create table retention_row (
  record     text        not null,
  valid_from date        not null,
  months     int         not null,
  set_by     text        not null,
  set_at     timestamptz not null,
  constraint retention_row_pk primary key (record, valid_from),
  constraint retention_row_record_known check (record in ('ENTRY', 'RESULT', 'SITTING_ENTRY', 'SITTING_RESULT')),
  constraint retention_row_months_possible check (months between 12 and 1200)
);
comment on table retention_row is
  'For how long a kind of record is kept, for whoever asks for an erasure from a day on until another row begins (COM-PRV-07).';
comment on column retention_row.record is
  'ENTRY: an entry, withdrawn or not; RESULT: what an award made of it; SITTING_ENTRY and SITTING_RESULT: the same of English exams.';
comment on column retention_row.months is
  'Counted from the last day on which something was due for the record or done with it; the same day of the month still counts.';
comment on column retention_row.set_by is 'Issuer and subject; never a name.';

grant select, insert, update (months, set_by, set_at) on retention_row to examcycle_application;
grant select on retention_row to examcycle_reader;

-- What is left of whoever was ever entered is a number: nobody else was born on the first day of year 1.
comment on column candidate.date_of_birth is '0001-01-01: of whoever was erased (COM-PRV-07).';
comment on column english_entry.date_of_birth is '0001-01-01: of whoever was erased (COM-PRV-07).';

grant update (name, latin_name, name_language, date_of_birth, sex, likeness) on english_entry to examcycle_application;
grant delete on document, submission, person_link, results_account, results_session, password_link
  to examcycle_application;
