create table submission (
  id                 uuid        not null,
  series             text        not null,
  centre             text        not null,
  candidate_number   text        not null,
  person             uuid        not null,
  asked              text        not null,
  entry              uuid,
  syllabus           text,
  option_code        text,
  previous_series    text,
  previous_centre    text,
  previous_candidate text,
  carried_series     text,
  carried_centre     text,
  carried_candidate  text,
  submitted_at       timestamptz not null,
  state              text        not null,
  decided_at         timestamptz,
  decided_entry      uuid,
  reason             text,
  version            bigint      not null,
  constraint submission_pk primary key (id),
  constraint submission_candidate_fk foreign key (series, centre, candidate_number) references candidate on delete cascade,
  constraint submission_entry_fk foreign key (entry) references entry,
  constraint submission_decided_entry_fk foreign key (decided_entry) references entry,
  constraint submission_asked_known check (asked in ('ENTRY', 'AMENDMENT', 'WITHDRAWAL')),
  constraint submission_asks_about check (
    (entry is null) = (asked = 'ENTRY') and (syllabus is null) = (asked = 'WITHDRAWAL')
    and (option_code is null) = (syllabus is null)),
  constraint submission_retake_names_earlier check (
    num_nonnulls(previous_series, previous_centre, previous_candidate) in (0, 3)
    and (previous_series is null or asked = 'ENTRY')),
  constraint submission_carried_names_one check (
    num_nonnulls(carried_series, carried_centre, carried_candidate) in (0, 3)
    and (carried_series is null or asked = 'ENTRY')),
  constraint submission_state_known check (state in ('WAITING', 'APPROVED', 'RETURNED')),
  constraint submission_decision check (
    (decided_at is null) = (state = 'WAITING')
    and (decided_entry is not null) = (state = 'APPROVED')
    and (reason is not null) = (state = 'RETURNED'))
);
comment on table submission is
  'What an attached centre has sent to its Associate: no entry, and nothing that the board counts (INT-PRE-02).';
comment on constraint submission_candidate_fk on submission is 'What was sent goes with the candidature when its person is erased (COM-PRV-07).';
comment on column submission.id is 'UUID version 7, in the order in which they were sent.';
comment on column submission.entry is 'Which is to be changed or withdrawn; null: a new one is asked for.';
comment on column submission.option_code is 'Empty where the syllabus gives its one option no code.';
comment on column submission.previous_series is 'With centre and candidate: whom a retake names (INT-ENT-05).';
comment on column submission.carried_series is 'With centre and candidate: whose marks are carried (INT-ENT-09).';
comment on column submission.submitted_at is 'When the centre sent it; for deadlines and fees of the board it says nothing.';
comment on column submission.decided_entry is 'Which was made, changed or withdrawn when the Associate approved.';
comment on column submission.reason is 'Why it was returned, in the Associate''s words.';

create index submission_centre_idx on submission (series, centre, id);
create index submission_waiting_idx on submission (centre, id) where state = 'WAITING';
create index submission_entry_idx on submission (entry) where entry is not null;
create index submission_decided_entry_idx on submission (decided_entry) where decided_entry is not null;

grant select, insert, update on submission to examcycle_application;
grant select on submission to examcycle_reader;
