create table english_release (
  entry       uuid        not null,
  number      integer     not null,
  released_at timestamptz not null,
  outcome     integer     not null,
  constraint english_release_pk primary key (entry, number),
  constraint english_release_number check (number >= 1)
);
comment on table english_release is
  'That an outcome of an English entry was released (ENG-RES-02). Only ever added to; whether it shows is asked when it is read.';
comment on column english_release.number is '1 for the first release of the entry, then one by one.';
comment on column english_release.outcome is 'The number of the outcome that was released.';

grant select, insert on english_release to examcycle_application;
