-- Whoever looks for a person's entries finds them by it, whatever is known of the series.
drop index entry_one_option_of_a_syllabus;
create unique index entry_one_option_of_a_syllabus on entry (person, series, syllabus) where withdrawn_at is null;
comment on index entry_one_option_of_a_syllabus is 'INT-ENT-01, whatever the centre.';
