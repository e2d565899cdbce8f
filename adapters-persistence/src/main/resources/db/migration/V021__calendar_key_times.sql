create table key_time_set (
  kind       text not null,
  valid_from date not null,
  constraint key_time_set_pk primary key (kind, valid_from)
);
comment on table key_time_set is
  'The Key Times of a kind of series, in force from a day on until the next set begins (INT-PRE-04).';

create table key_time (
  kind       text     not null,
  valid_from date     not null,
  zone       smallint not null,
  session    text     not null,
  utc        time     not null,
  day_offset smallint not null,
  constraint key_time_pk primary key (kind, valid_from, zone, session),
  constraint key_time_set_fk foreign key (kind, valid_from) references key_time_set on delete cascade,
  constraint key_time_zone_known check (zone between 0 and 6),
  constraint key_time_session_known check (session in ('AM', 'PM', 'EV')),
  constraint key_time_day_offset_possible check (day_offset between -1 and 1)
);
comment on table key_time is 'UTC times of day at which candidates must be under supervision (INT-PRE-04).';
comment on column key_time.zone is 'Administrative zone; 0 stands for all of them.';
comment on column key_time.day_offset is 'Days from the local date of the timetable to the UTC date.';

create table timetabled_paper (
  series     text     not null,
  syllabus   text     not null,
  component  text     not null,
  zone       smallint not null,
  local_date date     not null,
  session    text     not null,
  minutes    int      not null,
  constraint timetabled_paper_pk primary key (series, syllabus, component, zone),
  constraint timetabled_paper_series_fk foreign key (series) references series,
  constraint timetabled_paper_zone_known check (zone between 0 and 6),
  constraint timetabled_paper_session_known check (session in ('AM', 'PM', 'EV')),
  constraint timetabled_paper_minutes_positive check (minutes > 0)
);
comment on table timetabled_paper is 'When a component is sat in a zone.';
comment on column timetabled_paper.zone is 'Administrative zone; 0 stands for all of them.';
comment on column timetabled_paper.local_date is 'The date where it is sat; the instant follows from the Key Time (INT-PRE-04).';

grant select on key_time_set, key_time, timetabled_paper to examcycle_application, examcycle_reader;
grant insert, delete on key_time_set to examcycle_application;
grant insert on key_time to examcycle_application;
grant insert, update on timetabled_paper to examcycle_application;
