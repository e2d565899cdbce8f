create index entry_retake_person_idx on entry (person) where previous_series is not null and withdrawn_at is null;
comment on index entry_retake_person_idx is 'From who made a retake to the earlier candidate whom it names (INT-ENT-01, INT-ENT-08).';
create index entry_retake_previous_idx on entry (previous_series, previous_centre, previous_candidate)
  where withdrawn_at is null;
comment on index entry_retake_previous_idx is 'From the earlier candidate to whoever made a retake of his or hers.';
