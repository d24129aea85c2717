-- What DELTA is told of each formality. A row is committed before it is sent, so that a crash between the two repeats the same key.
-- No foreign key: the row is written in a transaction of its own while the caller's may hold the formality.
create table customs_message (
    id bigint generated always as identity primary key,
    idempotency_key text not null unique,
    reference text not null,
    consignment_id uuid not null,
    kind text not null check (kind in ('RELEASE', 'REFUSAL', 'PARTIAL', 'ONWARD', 'WITHDRAWAL', 'OVERDUE')),
    document_code text not null,
    status text not null,
    decided_at timestamptz not null,
    content jsonb not null,
    created_at timestamptz not null default now(),
    sent_at timestamptz,
    acknowledged_at timestamptz,
    superseded_at timestamptz,
    attempts int not null default 0,
    last_error text
);
create index customs_message_by_reference on customs_message (reference, id desc);
create index customs_message_open on customs_message (id desc) where acknowledged_at is null and superseded_at is null;

-- The quantity ledger of customs (CERTEX): what a declaration (MRN) holds of a formality's goods lines, in kilograms.
create table customs_hold (
    mrn text primary key,
    state text not null check (state in ('RESERVED', 'CONSUMED')),
    held_at timestamptz not null default now(),
    released_at timestamptz
);

-- What a declaration holds of a line: a weight (kg), or a number where the certificate counts pieces.
create table customs_hold_item (
    mrn text not null references customs_hold on delete cascade,
    position int not null,
    reference text not null,
    line int not null,
    kg numeric check (kg > 0),
    status_code text not null,
    pieces numeric check (pieces > 0),
    primary key (mrn, position),
    constraint customs_hold_item_amount check ((kg is null) <> (pieces is null))
);
create index customs_hold_item_by_line on customs_hold_item (reference, line);

-- Goods that customs detains because they were declared without the documents they need. missing: null until it was looked for.
create table customs_detention (
    mrn text primary key,
    bcp text not null,
    declared_at timestamptz not null,
    containers text[] not null,
    lines jsonb not null,
    state text not null default 'HELD' check (state in ('HELD', 'NOTHING_MISSING', 'NOTIFIED', 'LIFTED', 'REFUSED')),
    missing jsonb,
    reason text,
    settled_by text,
    settled_at timestamptz
);
-- a formality that is notified looks for the cases of its containers
create index customs_detention_held on customs_detention using gin (containers) where state = 'HELD';
