-- Documents of the folder of a consignment. A document is never overwritten: the same name and kind again is the next version of its
-- series. `state`: WAITING until a scanner has answered; what it finds harmful leaves this table for `folder_quarantine`.
create table folder_document (
    id uuid primary key,
    series uuid not null,
    version int not null check (version > 0),
    kind text not null,
    name text not null,
    media_type text not null,
    size bigint not null,
    digest text not null,
    person text not null,
    at timestamptz not null default clock_timestamp(),
    state text not null check (state in ('WAITING', 'CLEAN')),
    unique (series, version)
);
create index folder_document_waiting on folder_document (at) where state = 'WAITING';

-- The formalities that a document was joined to: who sees one of them sees the document.
create table folder_document_formality (
    document_id uuid not null references folder_document on delete cascade,
    reference text not null references formality,
    primary key (document_id, reference)
);
create index folder_document_by_formality on folder_document_formality (reference);
-- Operators read a document by one of its formalities (the policy of which is that of every table with a reference).
alter table folder_document enable row level security;
create policy own_company on folder_document for select to sesame_reader using (exists
    (select 1 from sesame.folder_document_formality s where s.document_id = folder_document.id));
grant select on folder_document to sesame_reader;

-- Contents in parts of the same size, each read by itself: nobody who reads slowly holds a connection. What comes is packed already.
create table folder_content (
    document_id uuid not null,
    no int not null,
    part bytea not null,
    primary key (document_id, no)
);
alter table folder_content alter column part set storage external;

-- What the scanner has found, for administrators; the content is not kept.
create table folder_quarantine (
    id uuid primary key default gen_random_uuid(),
    reference text not null,
    kind text not null,
    name text not null,
    size bigint not null,
    digest text not null,
    signature text not null,
    person text not null,
    at timestamptz not null default clock_timestamp()
);
create index folder_quarantine_by_time on folder_quarantine (at desc);
