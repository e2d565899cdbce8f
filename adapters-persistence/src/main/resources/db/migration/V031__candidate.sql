create table person (
  id uuid not null,
  constraint person_pk primary key (id)
);
comment on table person is
  'Who a candidate is, across centres and series (INT-CAN-05). Its row is locked while an entry of the person is decided.';

create table candidate (
  series        text        not null,
  centre        text        not null,
  number        text        not null,
  person        uuid        not null,
  name          text        not null,
  latin_name    text        not null,
  language      text        not null,
  date_of_birth date        not null,
  sex           text        not null,
  status        text        not null,
  uci           text,
  uln           text,
  registered_at timestamptz not null,
  version       bigint      not null,
  constraint candidate_pk primary key (series, centre, number),
  constraint candidate_series_fk foreign key (series) references series,
  constraint candidate_centre_fk foreign key (centre) references centre,
  constraint candidate_person_fk foreign key (person) references person,
  constraint candidate_number_form check (number ~ '^[0-9]{4}$' and number <> '0000'),
  constraint candidate_sex_known check (sex in ('FEMALE', 'MALE', 'UNSPECIFIED')),
  constraint candidate_status_known check (status in ('SCHOOL', 'PRIVATE'))
);
comment on table candidate is 'Candidates of a centre in a series (INT-CAN-01, INT-CAN-02).';
comment on column candidate.name is 'In the script of its language, of any length, exactly as given.';
comment on column candidate.latin_name is 'The form that certificates print.';
comment on column candidate.language is 'BCP 47, of the name: it chooses the letters'' shapes.';
comment on column candidate.uci is 'Unique candidate identifier, 13 characters (INT-CAN-03).';
comment on column candidate.uln is 'Unique learner number, 10 digits.';
comment on column candidate.registered_at is 'When the request arrived.';

create index candidate_person_idx on candidate (person, series);

grant select on person, candidate to examcycle_application;
grant insert on person to examcycle_application;
grant update (id) on person to examcycle_application;
grant insert, update on candidate to examcycle_application;
