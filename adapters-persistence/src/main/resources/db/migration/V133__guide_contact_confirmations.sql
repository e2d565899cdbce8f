create table contact_confirmation (
  series       text        not null,
  centre       text        not null,
  confirmed_at timestamptz not null,
  constraint contact_confirmation_pk primary key (series, centre),
  constraint contact_confirmation_series_fk foreign key (series) references series,
  constraint contact_confirmation_centre_fk foreign key (centre) references centre
);
comment on table contact_confirmation is
  'That a centre found its contacts and approved syllabuses right, for a series (INT-PRE-06).';

grant select, insert on contact_confirmation to examcycle_application;
grant select on contact_confirmation to examcycle_reader;
