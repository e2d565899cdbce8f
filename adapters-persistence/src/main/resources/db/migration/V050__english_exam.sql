create table english_exam (
  code text not null,
  constraint english_exam_pk primary key (code),
  constraint english_exam_code_form check (code ~ '^[A-Z][A-Z0-9-]{1,11}$')
);
comment on table english_exam is 'English exams (ENG-EXM-01).';

create table english_exam_rows (
  exam         text        not null,
  version      integer     not null,
  name         text        not null,
  for_schools  boolean     not null,
  award_rule   text        not null,
  release_rule text        not null,
  known_at     timestamptz not null,
  constraint english_exam_rows_pk primary key (exam, version),
  constraint english_exam_rows_exam_fk foreign key (exam) references english_exam,
  constraint english_exam_rows_version_counted check (version >= 1)
);
comment on table english_exam_rows is
  'Row sets of an exam. The one of the highest version is the newest; results keep the one that decided them.';
comment on column english_exam_rows.for_schools is 'Also offered "for Schools", with the same rows.';
comment on column english_exam_rows.award_rule is 'The rule that makes a result of scores, with its version.';
comment on column english_exam_rows.release_rule is 'The rule that says when a result shows, with its version.';
comment on column english_exam_rows.known_at is 'When the request arrived by which it was imported.';

create table english_exam_scale (
  exam             text      not null,
  version          integer   not null,
  valid            daterange not null,
  level            text      not null,
  floor            integer  not null,
  reported_from    integer  not null,
  level_below_from integer  not null,
  c_from           integer  not null,
  b_from           integer  not null,
  a_from           integer  not null,
  top              integer  not null,
  certified_above  text      not null,
  certified_below  text      not null,
  constraint english_exam_scale_pk primary key (exam, version, valid without overlaps),
  constraint english_exam_scale_rows_fk foreign key (exam, version) references english_exam_rows,
  constraint english_exam_scale_rises check (
    reported_from < level_below_from and level_below_from < c_from and c_from < b_from
    and b_from < a_from and a_from <= top and floor <= top)
);
comment on table english_exam_scale is
  'How an exam is scored on exam dates of a span (ENG-SCL-03): the lowest score of each band.';
comment on column english_exam_scale.floor is 'Component scores below it are shown as it, "or below" (ENG-SCL-05).';
comment on column english_exam_scale.reported_from is 'Overall scores below it are not reported (ENG-OUT-04).';
comment on column english_exam_scale.certified_above is 'Level certified for grade A (ENG-OUT-01).';
comment on column english_exam_scale.certified_below is 'Level of the general certificate (ENG-OUT-03).';

create table english_exam_component (
  exam     text      not null,
  version  integer   not null,
  valid    daterange not null,
  position integer  not null,
  name     text      not null,
  weight   integer  not null,
  constraint english_exam_component_pk primary key (exam, version, name, valid without overlaps),
  constraint english_exam_component_scale_fk foreign key (exam, version, period valid)
    references english_exam_scale (exam, version, period valid),
  constraint english_exam_component_counts check (weight >= 1)
);
comment on table english_exam_component is 'Which components an exam reports, and how often each counts (ENG-EXM-02).';
comment on column english_exam_component.position is 'The order in which they are reported, from 0.';

create table english_grade_names (
  exam      text      not null,
  version   integer   not null,
  valid     daterange not null,
  a_name    text      not null,
  a_printed text      not null,
  b_name    text      not null,
  b_printed text      not null,
  c_name    text      not null,
  c_printed text      not null,
  constraint english_grade_names_pk primary key (exam, version, valid without overlaps),
  constraint english_grade_names_rows_fk foreign key (exam, version) references english_exam_rows
);
comment on table english_grade_names is 'What an exam calls its grades on exam dates of a span (ENG-SCL-04).';
comment on column english_grade_names.a_printed is 'On statements and certificates.';

create table english_scale (
  version  integer     not null,
  valid    daterange   not null,
  known_at timestamptz not null,
  constraint english_scale_pk primary key (version),
  constraint english_scale_version_counted check (version >= 1)
);
comment on table english_scale is 'Row sets of the levels of the English Scale; the highest version is the newest.';

create table english_scale_level (
  version         integer  not null,
  level           text     not null,
  from_score      integer not null,
  to_score        integer not null,
  framework_title text,
  constraint english_scale_level_pk primary key (version, level),
  constraint english_scale_level_scale_fk foreign key (version) references english_scale,
  constraint english_scale_level_apart exclude using gist (
    version with =, int4range(from_score, to_score, '[]') with &&)
);
comment on table english_scale_level is 'Where a level lies on the English Scale (ENG-SCL-01).';
comment on column english_scale_level.to_score is 'Counted.';
comment on column english_scale_level.framework_title is 'In the UK framework, where it has one (ENG-OUT-05).';

grant select on english_exam, english_exam_rows, english_exam_scale, english_exam_component, english_grade_names,
  english_scale, english_scale_level to examcycle_application, examcycle_reader;
grant insert on english_exam, english_exam_rows, english_exam_scale, english_exam_component, english_grade_names,
  english_scale, english_scale_level to examcycle_application;
