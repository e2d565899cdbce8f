alter table syllabus drop constraint syllabus_code_form;
alter table syllabus add constraint syllabus_code_form check (code ~ '^([0-9]{4}|[A-Z]{3,4})$');
comment on table syllabus is 'Subjects at a level, and group awards, whose codes are letters (INT-ENT-17).';
