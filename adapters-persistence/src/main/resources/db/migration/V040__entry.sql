create table entry (
  id                 uuid        not null,
  series             text        not null,
  centre             text        not null,
  candidate_number   text        not null,
  person             uuid        not null,
  syllabus           text        not null,
  option_code        text        not null,
  kind               text        not null,
  standing           text        not null,
  previous_series    text,
  previous_centre    text,
  previous_candidate text,
  fee                bigint      not null,
  currency           text        not null,
  arrived_at         timestamptz not null,
  withdrawn_at       timestamptz,
  rules              text        not null,
  version            bigint      not null,
  constraint entry_pk primary key (id),
  constraint entry_candidate_fk foreign key (series, centre, candidate_number) references candidate,
  constraint entry_kind_known check (kind in ('FIRST', 'RETAKE')),
  constraint entry_standing_known check (standing in ('ON_TIME', 'LATE', 'VERY_LATE')),
  constraint entry_retake_names_earlier check (
    num_nonnulls(previous_series, previous_centre, previous_candidate) = case kind when 'RETAKE' then 3 else 0 end)
);
comment on table entry is 'One candidate for one option of one syllabus in one series (INT-ENT-01).';
comment on column entry.id is 'UUID version 7.';
comment on column entry.option_code is 'Empty where the syllabus gives its one option no code.';
comment on column entry.standing is 'The stage in which it was made; no change alters it (INT-ENT-06).';
comment on column entry.previous_series is 'With centre and candidate: whom a retake names (INT-ENT-05).';
comment on column entry.fee is 'Of its present option, in the smallest unit of the currency.';
comment on column entry.arrived_at is 'When the request by which it was made reached the board.';
comment on column entry.withdrawn_at is 'Null: it stands (INT-ENT-07).';
comment on column entry.rules is 'Name and version of the rule book that took it.';

create unique index entry_one_option_of_a_syllabus on entry (series, person, syllabus) where withdrawn_at is null;
comment on index entry_one_option_of_a_syllabus is 'INT-ENT-01, whatever the centre.';
create index entry_centre_idx on entry (series, centre, candidate_number, syllabus, id);
create index entry_cohort_idx on entry (series, syllabus, id) where withdrawn_at is null;

create table charge (
  id         uuid        not null,
  entry      uuid        not null,
  series     text        not null,
  centre     text        not null,
  kind       text        not null,
  standing   text        not null,
  amount     bigint      not null,
  currency   text        not null,
  rule       text        not null,
  charged_at timestamptz not null,
  constraint charge_pk primary key (id),
  constraint charge_entry_fk foreign key (entry) references entry,
  constraint charge_kind_known check (kind in ('ENTRY_FEE', 'LATENESS', 'FEE_DIFFERENCE', 'REFUND')),
  constraint charge_standing_known check (standing in ('ON_TIME', 'LATE', 'VERY_LATE'))
);
comment on table charge is 'What a centre owes for entries, changes and withdrawals; only ever added to (INT-ENT-16).';
comment on column charge.standing is 'The stage on the day on which it fell due.';
comment on column charge.amount is 'In the smallest unit of the currency; negative: a refund.';
comment on column charge.rule is 'The rule that priced it.';
comment on column charge.charged_at is 'When the request arrived by which it fell due.';

create index charge_centre_idx on charge (series, centre, id);

grant select, insert, update on entry to examcycle_application;
grant select, insert on charge to examcycle_application;
grant select on entry, charge to examcycle_reader;
