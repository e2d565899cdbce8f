create table english_sitting (
  key        text   not null,
  centre     text   not null,
  exam_date  text   not null,
  venue      text   not null,
  zone_id    text   not null,
  currency   text   not null,
  entry_fee  bigint not null,
  late_until date,
  late_fee   bigint,
  version    bigint not null,
  constraint english_sitting_pk primary key (key),
  constraint english_sitting_once unique (centre, exam_date),
  constraint english_sitting_centre_fk foreign key (centre) references centre,
  constraint english_sitting_exam_date_fk foreign key (exam_date) references english_exam_date,
  constraint english_sitting_key_form check (key = centre || '-' || exam_date),
  constraint english_sitting_fees_not_negative check (entry_fee >= 0 and late_fee >= 0),
  constraint english_sitting_late_whole check ((late_until is null) = (late_fee is null))
);
comment on table english_sitting is 'One exam date at one centre, with the centre''s policy (ENG-EXM-01, ENG-EXM-03).';
comment on column english_sitting.zone_id is 'IANA, by whose clocks the components start.';
comment on column english_sitting.entry_fee is 'In the smallest unit of the currency.';
comment on column english_sitting.late_until is 'The last late day, a whole day in London; null: no late entries.';

create table english_sitting_time (
  sitting   text      not null,
  position  integer  not null,
  component text      not null,
  starts_at timestamp not null,
  constraint english_sitting_time_pk primary key (sitting, component),
  constraint english_sitting_time_sitting_fk foreign key (sitting) references english_sitting
);
comment on table english_sitting_time is 'When a component starts (ENG-EXM-04).';
comment on column english_sitting_time.starts_at is 'By the clocks of the venue.';

create table english_refund_row (
  sitting  text     not null,
  last_day date     not null,
  percent  integer not null,
  constraint english_refund_row_pk primary key (sitting, last_day),
  constraint english_refund_row_sitting_fk foreign key (sitting) references english_sitting,
  constraint english_refund_row_share check (percent between 0 and 100)
);
comment on table english_refund_row is 'What a centre refunds on a withdrawal up to a day (ENG-EXM-03).';

create table english_records_holder (
  closed text not null,
  holder text not null,
  constraint english_records_holder_pk primary key (closed),
  constraint english_records_holder_closed_fk foreign key (closed) references centre,
  constraint english_records_holder_holder_fk foreign key (holder) references centre
);
comment on table english_records_holder is 'Which centre holds the records of one that has closed (ENG-EXM-06).';

grant select on english_sitting, english_sitting_time, english_refund_row, english_records_holder
  to examcycle_application, examcycle_reader;
grant insert on english_sitting, english_sitting_time, english_refund_row to examcycle_application;
grant insert, update (holder) on english_records_holder to examcycle_application;
