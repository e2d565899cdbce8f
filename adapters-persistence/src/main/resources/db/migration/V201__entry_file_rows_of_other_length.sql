-- A row with more or fewer values than its file has columns is a fault of the row (INT-ENT-15).
alter table entry_file_row
  add column file_columns integer,
  add column row_values integer,
  add constraint entry_file_row_other_length_whole check ((file_columns is null) = (row_values is null));
comment on column entry_file_row.file_columns is
  'Of a row with another number of values: how many columns its file has. What stood in it is not kept.';
comment on column entry_file_row.row_values is 'Of the same rows: how many values they have.';
