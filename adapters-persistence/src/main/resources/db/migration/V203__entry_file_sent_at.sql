-- Rows of an attached centre are held to its Associate's deadlines by when the centre sent them,
-- whenever they are approved (INT-PRE-02).
alter table entry_file add column sent_at timestamptz;
comment on column entry_file.sent_at is
  'With for_centre: when the centre sent it; null on files that came before this was kept, or to a build that does not keep it: read as arrived_at.';

-- Of a file that was approved arrived_at is the Associate's: its id, of version 7, says when it was made.
update entry_file
set sent_at = least(arrived_at, to_timestamp(('x' || translate(left(id::text, 13), '-', ''))::bit(48)::bigint / 1000.0))
where for_centre is not null and state in ('SUBMITTED', 'WAITING');
