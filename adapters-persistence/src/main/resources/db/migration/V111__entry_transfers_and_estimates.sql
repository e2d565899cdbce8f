alter table charge add column candidate_number text;
update charge set candidate_number = entry.candidate_number from entry where entry.id = charge.entry;
comment on column charge.candidate_number is
  'Whom the line was for when it fell due: a transfer gives the entry another centre and number (INT-ENT-11).';

create table entry_limit_set (
  from_series           text not null,
  transfer_working_days int  not null,
  session_minutes       int  not null,
  day_minutes           int  not null,
  supervision_minutes   int  not null,
  deviation_days        int  not null,
  deviation_hours       int  not null,
  earlier_session       boolean not null,
  constraint entry_limit_set_pk primary key (from_series),
  constraint entry_limits_not_negative
    check (least(transfer_working_days, session_minutes, day_minutes, supervision_minutes, deviation_days, deviation_hours) >= 0)
);
comment on table entry_limit_set is
  'Figures by which entries are decided, in force from a series on until the next set begins (INT-ENT-11, INT-ENT-12).';
comment on column entry_limit_set.transfer_working_days is 'How many working days before the first exam a transfer is asked for, at least.';
comment on column entry_limit_set.session_minutes is 'Of papers in one session that are sat without a deviation, at most.';
comment on column entry_limit_set.day_minutes is 'The same on one day.';
comment on column entry_limit_set.supervision_minutes is 'How long somebody is supervised between papers, at most.';
comment on column entry_limit_set.deviation_days is 'How many days before the paper a deviation is asked for, at least.';
comment on column entry_limit_set.deviation_hours is 'By how much a paper is moved after its Key Time, at most.';

comment on column entry_limit_set.earlier_session is 'Whether a paper may move into an earlier session of its day.';

create table transfer (
  id           uuid        not null,
  series       text        not null,
  from_centre  text        not null,
  from_number  text        not null,
  person       uuid        not null,
  to_centre    text        not null,
  asked_at     timestamptz not null,
  state        text        not null,
  to_number    text,
  answered_at  timestamptz,
  version      bigint      not null,
  constraint transfer_pk primary key (id),
  constraint transfer_candidate_fk foreign key (series, from_centre, from_number) references candidate,
  constraint transfer_state_known check (state in ('ASKED', 'DONE', 'DECLINED')),
  constraint transfer_number_when_done check ((to_number is not null) = (state = 'DONE')),
  constraint transfer_answered check ((answered_at is not null) = (state <> 'ASKED'))
);
comment on table transfer is 'Candidates who move to another centre with every entry of the series (INT-ENT-11).';
comment on column transfer.id is 'UUID version 7.';
comment on column transfer.asked_at is 'What counts for the deadline.';
comment on column transfer.to_number is 'The candidate number that the receiving centre gave.';
create unique index transfer_one_open on transfer (series, from_centre, from_number) where state = 'ASKED';
comment on index transfer_one_open is 'A candidate is being transferred to one centre.';
create index transfer_from_idx on transfer (series, from_centre, id);
create index transfer_to_idx on transfer (series, to_centre, id);

create table estimated_entry (
  series     text not null,
  centre     text not null,
  syllabus   text not null,
  candidates int  not null,
  constraint estimated_entry_pk primary key (series, centre, syllabus),
  constraint estimated_entry_series_fk foreign key (series) references series,
  constraint estimated_entry_centre_fk foreign key (centre) references centre,
  constraint estimated_entry_not_negative check (candidates >= 0)
);
comment on table estimated_entry is
  'How many candidates a centre thinks it will enter: free, not binding, replaced until final entries close (INT-ENT-13).';

grant select, insert, update on entry_limit_set, transfer to examcycle_application;
grant select, insert, update, delete on estimated_entry to examcycle_application;
grant select on entry_limit_set, transfer, estimated_entry to examcycle_reader;
