-- What DELTA is told of each formality. A row is committed before it is sent, so that a crash between the two repeats the same key.
-- No foreign key: the row is written in a transaction of its own while the caller's may hold the formality.
create table customs_message (
    id bigint generated always as identity primary key,
    idempotency_key text not null unique,
    reference text not null,
    consignment_id uuid not null,
    kind text not null check (kind in ('RELEASE', 'REFUSAL', 'PARTIAL', 'ONWARD', 'WITHDRAWAL')),
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
