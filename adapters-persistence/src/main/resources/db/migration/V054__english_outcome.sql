create table english_outcome (
  entry           uuid        not null,
  number          integer     not null,
  decided_at      timestamptz not null,
  hold            text        not null,
  kind            text        not null,
  overall         integer,
  grade           text,
  grade_name      text,
  grade_printed   text,
  level           text,
  framework_title text,
  rule            text        not null,
  row_sets        text[]      not null,
  constraint english_outcome_pk primary key (entry, number),
  constraint english_outcome_entry_fk foreign key (entry) references english_entry,
  constraint english_outcome_number_counted check (number >= 1),
  constraint english_outcome_hold_known check (hold in ('NONE', 'PENDING', 'WITHHELD', 'WITHHELD_PERMANENTLY')),
  constraint english_outcome_kind_known check (kind in ('PASSED', 'LEVEL_BELOW', 'SCORES_ONLY', 'NOT_REPORTED',
    'ABSENT_FROM_PART', 'ABSENT_FROM_ALL', 'PENDING', 'WITHHELD', 'WITHHELD_PERMANENTLY')),
  constraint english_outcome_overall_where_reported check (
    (overall is not null) = (kind in ('PASSED', 'LEVEL_BELOW', 'SCORES_ONLY'))),
  constraint english_outcome_grade_where_passed check (
    (grade is not null and grade_name is not null and grade_printed is not null) = (kind = 'PASSED')),
  constraint english_outcome_level_where_certified check ((level is not null) = (kind in ('PASSED', 'LEVEL_BELOW')))
);
comment on table english_outcome is
  'What came of entries (ENG-SCL-02 to 06, ENG-OUT-01 to 05): only added to, the highest number stands.';
comment on column english_outcome.level is 'The level that the candidate has shown, which a certificate states.';
comment on column english_outcome.rule is 'The award rule, with its version.';
comment on column english_outcome.row_sets is 'The row sets that decided it, with their versions.';

create table english_score (
  entry      uuid     not null,
  number     integer  not null,
  component  text     not null,
  position   integer,
  recorded   text     not null,
  true_score integer,
  shown      integer,
  or_below   boolean,
  constraint english_score_pk primary key (entry, number, component),
  constraint english_score_outcome_fk foreign key (entry, number) references english_outcome,
  constraint english_score_recorded_known check (recorded in ('SCORED', 'ABSENT', 'EXEMPT')),
  constraint english_score_true_where_scored check ((true_score is not null) = (recorded = 'SCORED')),
  constraint english_score_shown_whole check ((shown is null) = (or_below is null))
);
comment on table english_score is 'What is recorded of a component, and what of it a result shows.';
comment on column english_score.position is 'Among the components shown, from 0; null where the outcome shows none.';
comment on column english_score.true_score is 'Counts; shown to the board alone (ENG-SCL-05).';
comment on column english_score.or_below is 'Shown as the floor, "or below".';

grant select on english_outcome, english_score to examcycle_application, examcycle_reader;
grant insert on english_outcome, english_score to examcycle_application;
