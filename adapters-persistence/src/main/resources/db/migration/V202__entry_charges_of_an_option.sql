-- A line says what it priced, also once the entry has been changed since (INT-ENT-16).
alter table charge
  add column syllabus text,
  add column option_code text,
  add constraint charge_option_whole check ((syllabus is null) = (option_code is null));
comment on column charge.syllabus is
  'With option_code: what the entry was for when the line fell due; null on lines from before this was kept, which are read as what it is for now.';
comment on column charge.option_code is 'Empty where the syllabus gives its one option no code.';
comment on column invoice_line.option_code is
  'With the syllabus: what the entry was for when the line fell due; on lines from before that was kept, when the invoice was issued.';
