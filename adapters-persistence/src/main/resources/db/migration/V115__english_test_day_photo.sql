alter table english_exam_rows add column test_day_photo boolean not null default false;
comment on column english_exam_rows.test_day_photo is
  'Whether candidates are photographed on the day, those "for Schools" never (ENG-EXM-07).';

alter table english_entry
  add column photo text not null default 'NONE',
  add constraint english_entry_photo_known check (photo in ('NONE', 'AGREED', 'AGREED_BY_PARENT', 'DECLINED'));
comment on column english_entry.photo is
  'Whether the candidate may be photographed on the day: who is entered has agreed, or a parent has, unless it was declined (ENG-EXM-07).';
