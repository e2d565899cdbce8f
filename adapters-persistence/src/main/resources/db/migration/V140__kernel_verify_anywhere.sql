-- An operator asks by psql, whose path has not our schema.
alter function verify_history(bytea) set search_path = examcycle, pg_temp;
