alter table submission drop constraint submission_known_by_what_is_asked;
alter table submission
  alter column candidate_number drop not null,
  alter column person drop not null,
  add column estimated_syllabuses text[]
    constraint submission_of_a_known_kind
      check (asked in ('ENTRY', 'AMENDMENT', 'WITHDRAWAL', 'TRANSFER', 'DEVIATION', 'ESTIMATES'))
    constraint submission_about_somebody check (num_nonnulls(candidate_number, person) = case asked when 'ESTIMATES' then 0 else 2 end),
  add column estimated_candidates integer[]
    constraint submission_estimates check (
      num_nonnulls(estimated_syllabuses, estimated_candidates) = case asked when 'ESTIMATES' then 2 else 0 end
      and coalesce(cardinality(estimated_syllabuses), 0) = coalesce(cardinality(estimated_candidates), 0));
comment on column submission.candidate_number is 'Null where it is about the centre and none of its candidates.';
comment on column submission.estimated_syllabuses is 'With the candidates of the same place: estimated entries (INT-ENT-13).';
comment on column submission.estimated_candidates is 'How many the centre thinks it will enter for the syllabus of the same place.';
