create table associate (
  code text not null,
  name text not null,
  constraint associate_pk primary key (code)
);
comment on table associate is 'Associates, through whom attached centres deal with the board (INT-PRE-02).';

create table centre (
  number        text     not null,
  name          text     not null,
  status        text     not null,
  head          text     not null,
  exams_officer text     not null,
  country       text     not null,
  zone          smallint not null,
  time_zone     text     not null,
  associate     text,
  version       bigint   not null,
  constraint centre_pk primary key (number),
  constraint centre_associate_fk foreign key (associate) references associate,
  constraint centre_number_form check (number ~ '^([A-Z]{2}[0-9]{3}|[0-9]{5})$'),
  constraint centre_status_known check (status in ('APPROVED', 'SUSPENDED', 'WITHDRAWN')),
  constraint centre_country_form check (country ~ '^[A-Z]{2}$'),
  constraint centre_zone_known check (zone between 1 and 6)
);
comment on table centre is 'Centres (INT-PRE-01).';
comment on column centre.head is 'The head of centre, by name.';
comment on column centre.exams_officer is 'By name.';
comment on column centre.zone is 'Administrative zone: stored, never computed (INT-PRE-03).';
comment on column centre.time_zone is 'IANA, in which local times are shown.';
comment on column centre.associate is 'Null: it deals with the board itself.';

create index centre_associate_idx on centre (associate, number) where associate is not null;

create table centre_syllabus (
  centre   text not null,
  syllabus text not null,
  constraint centre_syllabus_pk primary key (centre, syllabus),
  constraint centre_syllabus_centre_fk foreign key (centre) references centre
);
comment on table centre_syllabus is 'Which syllabuses a centre is approved for (INT-ENT-01).';

grant select on associate, centre, centre_syllabus to examcycle_application, examcycle_reader;
grant insert on associate to examcycle_application;
grant insert, update on centre to examcycle_application;
grant insert, delete on centre_syllabus to examcycle_application;
