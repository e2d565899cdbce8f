create table verifiable_exam (
  exam  text      not null,
  valid daterange not null,
  constraint verifiable_exam_pk primary key (exam, valid without overlaps),
  constraint verifiable_exam_starts check (not lower_inf(valid) and not isempty(valid))
);
comment on table verifiable_exam is 'Sittings of exams whose results can be verified by numbers (ENG-VER-02).';
comment on column verifiable_exam.valid is 'Exam days.';

grant select, insert on verifiable_exam to examcycle_application;
