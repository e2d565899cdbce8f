create table offer (
  series             text       not null,
  syllabus           text       not null,
  option_code        text       not null,
  zones              smallint[] not null,
  private_candidates boolean    not null,
  retakes_only       boolean    not null,
  fee                bigint     not null,
  constraint offer_pk primary key (series, syllabus, option_code),
  constraint offer_series_fk foreign key (series) references series,
  constraint offer_somewhere check (cardinality(zones) > 0 and zones <@ array[1, 2, 3, 4, 5, 6]::smallint[]),
  constraint offer_fee_not_negative check (fee >= 0)
);
comment on table offer is 'Which option can be entered in a series, where, by whom, and for what (INT-ENT-02, INT-ENT-03).';
comment on column offer.option_code is 'Empty where the syllabus gives its one option no code.';
comment on column offer.zones is 'Administrative zones.';
comment on column offer.fee is 'In the smallest unit of the currency of the series, for an entry on time.';

create table prohibited_pair_set (
  from_series text not null,
  constraint prohibited_pair_set_pk primary key (from_series)
);
comment on table prohibited_pair_set is
  'The prohibited pairs, in force from a series on until the next set begins (INT-ENT-08).';

create table prohibited_pair (
  from_series text not null,
  one         text not null,
  other       text not null,
  constraint prohibited_pair_pk primary key (from_series, one, other),
  constraint prohibited_pair_set_fk foreign key (from_series) references prohibited_pair_set on delete cascade,
  constraint prohibited_pair_in_order check (one < other)
);
comment on table prohibited_pair is
  'Two syllabuses that one candidate may not enter in one series; the lower code first, so that each pair stands once.';

grant select on offer, prohibited_pair_set, prohibited_pair to examcycle_application, examcycle_reader;
grant insert, update on offer to examcycle_application;
grant insert, delete on prohibited_pair_set to examcycle_application;
grant insert on prohibited_pair to examcycle_application;
