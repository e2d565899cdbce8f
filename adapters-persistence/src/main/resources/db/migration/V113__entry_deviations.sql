create table timetable_deviation (
  id               uuid        not null,
  series           text        not null,
  centre           text        not null,
  candidate_number text        not null,
  person           uuid        not null,
  syllabus         text        not null,
  component        text        not null,
  key_time         timestamptz not null,
  moved_to         timestamptz not null,
  grounds          text[]      not null,
  asked_at         timestamptz not null,
  state            text        not null,
  decided_at       timestamptz,
  version          bigint      not null,
  constraint timetable_deviation_pk primary key (id),
  constraint timetable_deviation_one_for_a_paper unique (series, centre, candidate_number, syllabus, component),
  constraint timetable_deviation_candidate_fk foreign key (series, centre, candidate_number) references candidate,
  constraint timetable_deviation_state_known check (state in ('ASKED', 'GRANTED', 'REFUSED')),
  constraint timetable_deviation_decided check ((decided_at is not null) = (state <> 'ASKED')),
  constraint timetable_deviation_has_a_ground
    check (cardinality(grounds) > 0 and grounds <@ array['SESSION', 'DAY', 'SUPERVISION'])
);
comment on table timetable_deviation is
  'Candidates who are to sit a paper at another time than the timetable''s, and what the board has said (INT-ENT-12).';
comment on column timetable_deviation.id is 'UUID version 7.';
comment on column timetable_deviation.key_time is 'Of the paper when it was asked for.';
comment on column timetable_deviation.moved_to is 'When the paper is to be sat.';
comment on column timetable_deviation.grounds is 'What is too long: the papers of a session, those of a day, supervision.';
create index timetable_deviation_centre_idx on timetable_deviation (series, centre, id);

grant select, insert, update on timetable_deviation to examcycle_application;
grant select on timetable_deviation to examcycle_reader;
