alter table series_release add column rehearsed_holds text;
comment on column series_release.rehearsed_holds is
  'Digest of the results held in the rehearsal, and why; empty unless proposed, and where it was proposed before the column was there.';

alter table award_run add column ran_by_person boolean not null default false;
comment on column award_run.ran_by_person is 'Whether a person asked for the run, and not a program.';
