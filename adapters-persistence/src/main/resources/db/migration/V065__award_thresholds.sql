create table threshold_table (
  series   text not null,
  syllabus text not null,
  kind     text not null,
  version  int  not null,
  constraint threshold_table_pk primary key (series, syllabus, kind, version),
  constraint threshold_table_kind_known check (kind in ('OPTION', 'COMPONENT')),
  constraint threshold_table_version_counts check (version >= 1)
);
comment on table threshold_table is
  'The thresholds of a syllabus in a series, as one import gave them (INT-AWD-04). A correction adds a version; an award keeps the one it used.';
comment on column threshold_table.kind is 'Thresholds of options decide, those of components are reported.';

create table threshold_row (
  series   text not null,
  syllabus text not null,
  kind     text not null,
  version  int  not null,
  row_key  text not null,
  scale    text not null,
  maximum  int  not null,
  constraint threshold_row_pk primary key (series, syllabus, kind, version, row_key),
  constraint threshold_row_table_fk foreign key (series, syllabus, kind, version) references threshold_table,
  constraint threshold_row_scale_fk foreign key (scale) references grade_scale,
  constraint threshold_row_maximum_positive check (maximum >= 1)
);
comment on table threshold_row is 'The row of one option or component.';
comment on column threshold_row.row_key is 'The option''s code, empty where it has none, or the component''s.';
comment on column threshold_row.scale is 'On which it is graded.';

create table threshold (
  series   text not null,
  syllabus text not null,
  kind     text not null,
  version  int  not null,
  row_key  text not null,
  grade    text not null,
  mark     int  not null,
  constraint threshold_pk primary key (series, syllabus, kind, version, row_key, grade),
  constraint threshold_falls_strictly unique (series, syllabus, kind, version, row_key, mark),
  constraint threshold_row_fk
    foreign key (series, syllabus, kind, version, row_key) references threshold_row,
  constraint threshold_positive check (mark >= 1)
);
comment on table threshold is 'The lowest total or mark that has a grade; no row where the grade is not offered.';

grant select on threshold_table, threshold_row, threshold to examcycle_application;
grant insert on threshold_table, threshold_row, threshold to examcycle_application;
