create table option_table (
  series   text not null,
  syllabus text not null,
  version  int  not null,
  constraint option_table_pk primary key (series, syllabus, version),
  constraint option_table_syllabus_fk foreign key (syllabus) references syllabus,
  constraint option_table_version_counts check (version >= 1)
);
comment on table option_table is
  'The options of a syllabus in a series, as one import gave them. A correction adds a version; an award keeps the one it used.';

create table option_scheme (
  series      text not null,
  syllabus    text not null,
  version     int  not null,
  option_code text not null,
  position    int  not null,
  alias       text,
  type        text not null,
  maximum     int  not null,
  constraint option_scheme_pk primary key (series, syllabus, version, option_code),
  constraint option_scheme_table_fk foreign key (series, syllabus, version) references option_table,
  constraint option_scheme_type_fk foreign key (type) references qualification_type,
  constraint option_scheme_maximum_positive check (maximum >= 1)
);
comment on table option_scheme is 'Options; their components'' weighted maxima sum to their maximum (INT-AWD-02).';
comment on column option_scheme.option_code is 'Empty where the syllabus gives its one option no code (INT-ENT-01).';
comment on column option_scheme.alias is 'Another code under which published tables may name it (INT-AWD-04).';
comment on column option_scheme.type is 'The type of qualification that the option leads to.';

create table option_component (
  series             text   not null,
  syllabus           text   not null,
  version            int    not null,
  option_code        text   not null,
  component          text   not null,
  position           int    not null,
  maximum            int    not null,
  factor_numerator   bigint not null,
  factor_denominator bigint not null,
  endorsement_scale  text,
  constraint option_component_pk primary key (series, syllabus, version, option_code, component),
  constraint option_component_option_fk
    foreign key (series, syllabus, version, option_code) references option_scheme,
  constraint option_component_scale_fk foreign key (endorsement_scale) references grade_scale,
  constraint option_component_form check (component ~ '^[0-9]{2}$'),
  constraint option_component_maximum_positive check (maximum >= 1),
  constraint option_component_factor_not_negative check (factor_numerator >= 0 and factor_denominator >= 1),
  constraint option_component_endorses_without_weight check (endorsement_scale is null or factor_numerator = 0)
);
comment on table option_component is 'Components as an option counts them.';
comment on column option_component.maximum is 'The highest raw mark.';
comment on column option_component.factor_numerator is
  'The factor is an exact fraction in lowest terms; zero where the component carries no weight.';

grant select on option_table, option_scheme, option_component to examcycle_application, examcycle_reader;
grant insert on option_table, option_scheme, option_component to examcycle_application;
