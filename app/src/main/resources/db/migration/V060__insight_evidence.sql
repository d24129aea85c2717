-- Copies of the records of a formality that an operator asks for in a dispute (terms of use, §2.3), and the sealed file once it
-- is handed over. digest: SHA-256 of the file, shown beside it. stamped: whether an authority stamped the time of the seal; null for
-- what was handed over before seals were signed.
create table evidence_request (
    id uuid primary key,
    reference text not null references formality,
    username text not null,
    reason text not null,
    asked_at timestamptz not null,
    state text not null default 'ASKED' check (state in ('ASKED', 'GRANTED', 'REFUSED', 'SEALED')),
    answered_by text,
    answer text,
    answered_at timestamptz,
    file bytea,
    digest text,
    sealed_at timestamptz,
    stamped boolean,
    check ((state = 'SEALED') = (file is not null))
);
create unique index evidence_request_open on evidence_request (reference) where state in ('ASKED', 'GRANTED');
create index evidence_request_by_reference on evidence_request (reference, asked_at desc);
