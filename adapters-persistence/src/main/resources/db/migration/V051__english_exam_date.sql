create table english_window_rows (
  version         integer     not null,
  public_holidays date[]      not null,
  known_at        timestamptz not null,
  constraint english_window_rows_pk primary key (version)
);
comment on table english_window_rows is
  'Row sets by which release windows are proposed (ENG-RES-01); the highest version is the newest.';
comment on column english_window_rows.public_holidays is 'Of England: no working days.';

create table english_window_row (
  version integer   not null,
  mode    text      not null,
  valid   daterange not null,
  opens   integer  not null,
  closes  integer  not null,
  unit    text      not null,
  constraint english_window_row_pk primary key (version, mode, valid without overlaps),
  constraint english_window_row_rows_fk foreign key (version) references english_window_rows,
  constraint english_window_row_mode_known check (mode in ('PAPER', 'COMPUTER', 'DIGITAL')),
  constraint english_window_row_unit_known check (unit in ('DAYS', 'WORKING_DAYS')),
  constraint english_window_row_after_exam check (1 <= opens and opens <= closes)
);
comment on column english_window_row.valid is 'Exam days for which it holds.';
comment on column english_window_row.opens is 'How many days or working days after the exam.';

create table english_exam_date (
  key          text    not null,
  exam         text    not null,
  day          date    not null,
  mode         text    not null,
  for_schools  boolean not null,
  closing_date date    not null,
  opens        date    not null,
  last_day     date    not null,
  version      bigint  not null,
  constraint english_exam_date_pk primary key (key),
  constraint english_exam_date_once unique (day, exam, mode, for_schools),
  constraint english_exam_date_exam_fk foreign key (exam) references english_exam,
  constraint english_exam_date_mode_known check (mode in ('PAPER', 'COMPUTER', 'DIGITAL')),
  constraint english_exam_date_closes_before check (closing_date < day),
  constraint english_exam_date_window check (day < opens and opens <= last_day)
);
comment on table english_exam_date is 'What all centres share that sit an exam on a day (ENG-EXM-01).';
comment on column english_exam_date.key is 'Exam, day, mode and version for schools: FCE-2027-06-05-paper.';
comment on column english_exam_date.closing_date is 'The last day on which an entry is on time; a whole day in London.';
comment on column english_exam_date.opens is 'The release window, whole days in London (ENG-RES-01).';
comment on column english_exam_date.last_day is 'The promised day: printed on every Confirmation of Entry (ENG-RES-03).';

grant select on english_window_rows, english_window_row, english_exam_date
  to examcycle_application, examcycle_reader;
grant insert on english_window_rows, english_window_row to examcycle_application;
grant insert, update (opens, last_day, version) on english_exam_date to examcycle_application;
