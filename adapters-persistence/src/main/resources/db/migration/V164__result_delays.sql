create table result_delay (
  associate text not null,
  series    text not null,
  hours     int  not null,
  constraint result_delay_pk primary key (associate, series),
  constraint result_delay_associate_fk foreign key (associate) references associate,
  constraint result_delay_series_fk foreign key (series) references series,
  constraint result_delay_in_bounds check (hours between 0 and 336)
);
comment on table result_delay is
  'How much later than itself an Associate lets its centres see the results of a series (INT-PRE-02).';

grant select, insert, update on result_delay to examcycle_application;
grant select on result_delay to examcycle_reader;
