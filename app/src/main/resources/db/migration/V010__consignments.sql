create table consignment (
    id uuid primary key,
    created_at timestamptz not null
);

create sequence formality_change;

-- One row per reference, locked while a message of that reference is taken in.
-- status: the partner's last word; step: where our process stands; change_no grows with every visible change (keyset).
create table formality (
    reference text primary key,
    type text not null,
    consignment_id uuid not null references consignment,
    status text not null,
    status_code text not null,
    step text not null,
    version int not null,
    bcp text,
    service text,
    goods text,
    origin text,
    eta timestamptz,
    notified_at timestamptz not null,
    purpose text not null,
    lines int not null default 0,
    containers int not null default 0,
    to_qualify boolean not null default false,
    unidentified boolean not null default false,
    content_updated_at timestamptz not null,
    content_digest text not null,
    replaced_by text,
    next_who text,
    next_what text,
    next_due_at timestamptz,
    step_since timestamptz not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    change_no bigint not null default nextval('formality_change')
);
create index formality_by_change on formality (change_no desc);
create index formality_by_group on formality (service, bcp, change_no desc);
create index formality_by_consignment on formality (consignment_id);

-- What the certificate said, version by version; the newest is the current one.
create table formality_version (
    reference text not null references formality,
    version int not null,
    message_id bigint not null,
    certificate jsonb not null,
    status_code text not null,
    updated_at timestamptz not null,
    recorded_at timestamptz not null,
    primary key (reference, version)
);

-- Parties of the current version; identifier is an EORI or SIRET without blanks: the key of the operators' sight.
create table formality_party (
    reference text not null references formality,
    position int not null,
    role text not null,
    scheme text,
    identifier text,
    name text,
    country text,
    primary key (reference, position)
);
create index formality_party_by_identifier on formality_party (identifier, reference);

-- Words a file is searched by: reference, containers, seals, documents, MRN, means of transport; upper case.
create table formality_term (
    reference text not null references formality,
    kind text not null,
    term text not null,
    primary key (reference, kind, term)
);
create index formality_term_by_term on formality_term (term text_pattern_ops);

create table timeline_entry (
    id bigint generated always as identity primary key,
    reference text not null references formality,
    at timestamptz not null,
    code text not null,
    details jsonb not null default '{}',
    who text,
    audience text not null default 'ALL'
);
create index timeline_entry_by_reference on timeline_entry (reference, id desc);

-- Why a table answered as it did, for good.
create table decision_taken (
    id bigint generated always as identity primary key,
    reference text not null references formality,
    version int not null,
    at timestamptz not null,
    decision text not null,
    table_version int not null,
    inputs jsonb not null,
    rules text[] not null,
    reason text not null,
    legal_basis text not null
);
create index decision_taken_by_reference on decision_taken (reference, id);
