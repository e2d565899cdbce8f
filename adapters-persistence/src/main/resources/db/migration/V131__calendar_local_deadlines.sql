create table local_deadline (
  associate text        not null,
  series    text        not null,
  activity  text        not null,
  deadline  timestamptz not null,
  time_zone text        not null,
  constraint local_deadline_pk primary key (associate, series, activity),
  constraint local_deadline_associate_fk foreign key (associate) references associate,
  constraint local_deadline_series_fk foreign key (series) references series
);
comment on table local_deadline is 'Until when an Associate takes something from its centres (INT-PRE-02).';
comment on column local_deadline.activity is 'As in key_date: final-entries.';
comment on column local_deadline.deadline is 'The first instant at which nothing more is taken.';
comment on column local_deadline.time_zone is 'IANA, of the Associate; in which the deadline is shown.';

grant select, insert, update, delete on local_deadline to examcycle_application;
grant select on local_deadline to examcycle_reader;
