create table grade_scale (
  name text not null,
  constraint grade_scale_pk primary key (name)
);
comment on table grade_scale is
  'Scales of grades (INT-AWD-09). A scale stands as it was defined, because awards were made by it: another one takes another name.';

create table grade_scale_row (
  scale         text    not null,
  rank          int     not null,
  grade         text    not null,
  printed       text    not null,
  of_components boolean not null,
  constraint grade_scale_row_pk primary key (scale, rank),
  constraint grade_scale_row_grade_once unique (scale, grade),
  constraint grade_scale_row_scale_fk foreign key (scale) references grade_scale
);
comment on table grade_scale_row is 'The grades of a scale.';
comment on column grade_scale_row.rank is '0 for the best grade.';
comment on column grade_scale_row.printed is 'As statements and certificates write it: B(b), 9(NINE).';
comment on column grade_scale_row.of_components is 'Whether a component can have it; there is no A* there (INT-AWD-03).';

create table pum_scheme (
  name   text   not null,
  not_on text[] not null default '{}',
  constraint pum_scheme_pk primary key (name),
  constraint pum_scheme_routes_known check (not_on <@ array['INTERNATIONAL', 'UK'])
);
comment on table pum_scheme is 'Bands of percentage uniform marks (INT-AWD-08); each stands as it was defined.';
comment on column pum_scheme.not_on is 'Routes whose centres are told no uniform mark.';

create table pum_band (
  scheme text not null,
  rank   int  not null,
  grade  text not null,
  low    int  not null,
  high   int  not null,
  constraint pum_band_pk primary key (scheme, rank),
  constraint pum_band_grade_once unique (scheme, grade),
  constraint pum_band_scheme_fk foreign key (scheme) references pum_scheme,
  constraint pum_band_within_bounds check (1 <= low and low <= high and high <= 100)
);
comment on table pum_band is 'The uniform marks of a grade; what lies below the last band is that of ungraded.';
comment on column pum_band.rank is '0 for the best grade.';

create table qualification_type (
  code         text not null,
  title        text not null,
  level        text not null,
  family       text not null,
  grade_scale  text not null,
  pum_scheme   text,
  award_rule   text not null,
  outcome_rule text not null,
  release_rule text not null,
  enquiry_rule text not null,
  constraint qualification_type_pk primary key (code),
  constraint qualification_type_grade_scale_fk foreign key (grade_scale) references grade_scale,
  constraint qualification_type_pum_scheme_fk foreign key (pum_scheme) references pum_scheme
);
comment on table qualification_type is 'Types of qualification: which rules their syllabuses are under.';
comment on column qualification_type.level is 'Types of one level may not be taken together in one title (INT-ENT-08).';
comment on column qualification_type.family is 'Whose results come out at one instant (INT-RES-01).';
comment on column qualification_type.award_rule is 'Name and version of a rule; an unknown name is refused, and stops the start.';

create table syllabus (
  code  text not null,
  title text not null,
  type  text not null,
  constraint syllabus_pk primary key (code),
  constraint syllabus_type_fk foreign key (type) references qualification_type,
  constraint syllabus_code_form check (code ~ '^[0-9]{4}$')
);
comment on table syllabus is 'Subjects at a level.';

grant select on grade_scale, grade_scale_row, pum_scheme, pum_band, qualification_type, syllabus
  to examcycle_application, examcycle_reader;
grant insert on grade_scale, grade_scale_row, pum_scheme, pum_band to examcycle_application;
grant insert, update on qualification_type, syllabus to examcycle_application;
