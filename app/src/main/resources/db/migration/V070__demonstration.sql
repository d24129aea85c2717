-- Used by the demonstration profile only; empty elsewhere.
-- Decisions that the stand-in for TRACES NT has accepted and confirms by a new version of the CHED a few seconds later.
create table demonstration_answer (
    id bigint generated always as identity primary key,
    idempotency_key text not null unique,
    reference text not null,
    decision jsonb not null,
    decided_at timestamptz not null,
    due_at timestamptz not null,
    answered_at timestamptz
);
create index demonstration_answer_due on demonstration_answer (due_at) where answered_at is null;

-- What the stand-in for DELTA has been told.
create table demonstration_customs (
    id bigint generated always as identity primary key,
    idempotency_key text not null unique,
    message jsonb not null,
    received_at timestamptz not null default now()
);

-- One row: of several nodes only the one that moves it acts.
create table demonstration_simulator (
    only_row boolean primary key default true check (only_row),
    seeded_at timestamptz,
    next_arrival_at timestamptz not null default now()
);
insert into demonstration_simulator default values;

create sequence demonstration_ched_number start 7100001;
