create table notice (
  id           uuid        not null,
  published_at timestamptz not null,
  title        text        not null,
  body         text        not null,
  series       text,
  family       text,
  zones        smallint[]  not null,
  constraint notice_pk primary key (id),
  constraint notice_series_fk foreign key (series) references series,
  constraint notice_zones_known check (zones <@ array[1, 2, 3, 4, 5, 6]::smallint[])
);
comment on table notice is 'What the board has told centres; stays as it was published (INT-PRE-09).';
comment on column notice.id is 'UUID version 7, in the order in which they were published.';
comment on column notice.series is 'That it is about; null: any.';
comment on column notice.family is 'Of qualifications that a centre must be approved for; null: every centre.';
comment on column notice.zones is 'In which a centre must lie; none: all.';

grant select, insert on notice to examcycle_application;
grant select on notice to examcycle_reader;
