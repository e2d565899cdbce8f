comment on column english_exam_date.closing_date is 'The last day on which an entry is on time; a whole day by the clocks of each sitting (ENG-EXM-03).';
comment on column english_sitting.zone_id is 'IANA, by whose clocks the components start and the days of entries and refunds end.';
comment on column english_sitting.late_until is 'The last late day, by the clocks of the sitting; null: no late entries.';
