create table demonstration_mark (
  only_one  boolean     not null default true,
  marked_at timestamptz not null default clock_timestamp(),
  constraint demonstration_mark_pk primary key (only_one),
  constraint demonstration_mark_one check (only_one)
);
comment on table demonstration_mark is
  'Has a row when a development application has filled this database with invented people. Production refuses to start on it. Put there by the owner; the application can read it and no more.';
comment on column demonstration_mark.only_one is 'There is one mark or none.';
comment on column demonstration_mark.marked_at is 'When it was filled.';

grant select on demonstration_mark to examcycle_application, examcycle_reader;
