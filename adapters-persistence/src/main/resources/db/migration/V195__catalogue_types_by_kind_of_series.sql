alter table qualification_type add column not_in text[] not null default '{}';
comment on column qualification_type.not_in is 'Kinds of series in which it is not held (INT-ENT-02).';
