create table document (
  kind       text        not null,
  subject    text        not null,
  edition    integer     not null,
  person     uuid,
  issued_at  timestamptz not null,
  says       jsonb       not null,
  page       bytea       not null,
  pdf        bytea       not null,
  page_sha256 bytea      not null,
  pdf_sha256  bytea      not null,
  constraint document_pk primary key (kind, subject, edition),
  constraint document_person_fk foreign key (person) references person,
  constraint document_edition_counted check (edition >= 1),
  constraint document_page_intact check (page_sha256 = sha256(page)),
  constraint document_pdf_intact check (pdf_sha256 = sha256(pdf))
);
comment on table document is
  'Documents as they were handed out: printed once, when issued, and never again (INT-ENT-14).';
comment on column document.kind is 'statement-of-entry.';
comment on column document.subject is 'The natural key of what it is about: 2027-06/MZ040/0001.';
comment on column document.edition is 'From 1; another one when what it says has changed.';
comment on column document.person is 'Whom it is about, if it is about one.';
comment on column document.issued_at is 'When the request arrived.';
comment on column document.says is 'What it was made from; names and dates of birth are in it.';
comment on column document.page is 'HTML in UTF-8.';

create index document_person_idx on document (person);

grant select, insert on document to examcycle_application;
