-- Every CHED message as received; one that says again what is known is a line pointing to the first, without content.
create table ched_message (
    id bigint generated always as identity primary key,
    reference text not null,
    digest text not null,
    status_code text not null,
    updated_at timestamptz not null,
    received_at timestamptz not null,
    outcome text not null,
    sender text not null,
    raw bytea,
    duplicate_of bigint references ched_message,
    check ((raw is null) = (duplicate_of is not null))
);
create unique index ched_message_once on ched_message (reference, digest) where duplicate_of is null;
create index ched_message_by_reference on ched_message (reference, id);

-- What could not be read, kept until an agent mends and replays it or sets it aside. kind: by which reader it is replayed.
-- service, bcp: whose message it is, as far as it can be read from it; claimed_at: somebody is replaying it; tried_at: when somebody
-- last did.
create table quarantined_message (
    id uuid primary key,
    no bigint generated always as identity unique,
    received_at timestamptz not null,
    sender text not null,
    raw bytea not null,
    truncated boolean not null default false,
    reason text not null,
    state text not null default 'OPEN',
    handled_by text,
    handled_at timestamptz,
    result text,
    kind text not null default 'CHED',
    service text,
    bcp text,
    claimed_at timestamptz,
    tried_at timestamptz
);
create index quarantined_message_open on quarantined_message (no desc) where state = 'OPEN';
create index quarantined_message_by_place on quarantined_message (service, bcp, no desc);

-- Learnt from the replacing CHED's own document (type 636, relationship ACW); either of the two may arrive first.
create table ched_replacement (
    replaced text not null,
    replacing text not null,
    primary key (replaced, replacing)
);

-- The inspectors' decisions as sent to TRACES NT. refusal: what the register answered to one that it refuses; the decision may be taken
-- later, under the same number.
create table ched_decision (
    reference text not null references formality,
    number int not null,
    round int not null,
    conclusion text not null,
    target_status_code text not null,
    body jsonb not null,
    sent_at timestamptz not null,
    acknowledged boolean not null default false,
    refused_at timestamptz,
    refusal text,
    primary key (reference, number)
);
