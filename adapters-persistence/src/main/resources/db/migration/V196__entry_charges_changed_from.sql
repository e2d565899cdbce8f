alter table charge add column changed_from text;
comment on column charge.changed_from is
  'Of the first line of a change after the closing date: the syllabus or group award that all lines before it were for (INT-ENT-07, INT-ENT-17). Lines of before V196 have none.';
