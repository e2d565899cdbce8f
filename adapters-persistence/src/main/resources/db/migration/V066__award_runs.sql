create table award_run (
  id                   uuid        not null,
  series               text        not null,
  syllabus             text        not null,
  options              int         not null,
  thresholds           int         not null,
  component_thresholds int,
  candidates           int         not null,
  ran_at               timestamptz not null,
  ran_by               text        not null,
  state                text        not null,
  confirmed_by         text,
  confirmed_at         timestamptz,
  superseded_by        uuid,
  version              bigint      not null,
  constraint award_run_pk primary key (id),
  constraint award_run_state_known check (state in ('RUN', 'CONFIRMED', 'SUPERSEDED')),
  constraint award_run_confirmed_by_somebody
    check (num_nonnulls(confirmed_by, confirmed_at) = case state when 'CONFIRMED' then 2 else 0 end),
  constraint award_run_superseded_by_one check ((superseded_by is not null) = (state = 'SUPERSEDED'))
);
comment on table award_run is
  'Runs over a syllabus and series with frozen inputs (INT-AWD-10). Options, thresholds and component thresholds are versions of tables that never alter.';
comment on column award_run.ran_by is 'Issuer and subject of the caller.';

create unique index award_run_one_confirmed on award_run (series, syllabus) where state = 'CONFIRMED';
create index award_run_series_idx on award_run (series, syllabus, id);

create table award_run_option (
  run          uuid not null,
  option_code  text not null,
  type         text not null,
  award_rule   text not null,
  outcome_rule text not null,
  grade_scale  text not null,
  pum_scheme   text,
  constraint award_run_option_pk primary key (run, option_code),
  constraint award_run_option_run_fk foreign key (run) references award_run
);
comment on table award_run_option is 'The rules and scales by which a run awarded an option, each a name with its version.';

create table award_result (
  run              uuid   not null,
  entry            uuid   not null,
  person           uuid   not null,
  series           text   not null,
  centre           text   not null,
  candidate_number text   not null,
  syllabus         text   not null,
  option_code      text   not null,
  outcome          text   not null,
  grade            text,
  total            int,
  pum              int,
  endorsements     text[] not null,
  inputs           jsonb  not null,
  constraint award_result_pk primary key (run, entry),
  constraint award_result_outcome_known
    check (outcome in ('GRADED', 'UNGRADED', 'PENDING', 'NO_RESULT', 'TO_BE_ISSUED')),
  constraint award_result_grade_when_graded check ((grade is not null) = (outcome = 'GRADED')),
  constraint award_result_total_when_every_mark_is_there
    check ((total is not null) = (outcome in ('GRADED', 'UNGRADED'))),
  constraint award_result_pum_within_bounds check (pum between 0 and 100 and total is not null or pum is null)
);
comment on table award_result is
  'What a run made of each candidate; written once. No foreign keys: a whole cohort is copied in.';
comment on column award_result.centre is 'As it was when the award was run; the entry says where the candidate is now.';
comment on column award_result.endorsements is 'Component=grade, of components without weight: 05=Merit.';
comment on column award_result.inputs is 'The marks, standing and route that were read, so that the result can be worked again.';

create trigger award_result_stands before update or delete or truncate on award_result
  for each statement execute function refuse_to_alter_the_record();

grant select on award_run, award_run_option, award_result to examcycle_application;
grant insert on award_run, award_run_option, award_result to examcycle_application;
grant update (state, confirmed_by, confirmed_at, superseded_by, version) on award_run to examcycle_application;
