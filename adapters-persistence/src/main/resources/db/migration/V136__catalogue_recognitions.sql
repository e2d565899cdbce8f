create table recognition (
  syllabus   text   not null,
  exam_year  int    not null,
  regulators text[] not null,
  constraint recognition_pk primary key (syllabus, exam_year),
  constraint recognition_syllabus_fk foreign key (syllabus) references syllabus
);
comment on table recognition is 'Which regulators recognise a qualification in a year; none: nobody does (INT-PRE-08).';

grant select, insert, update on recognition to examcycle_application;
grant select on recognition to examcycle_reader;
