-- A formality that an agent has suspended or ended, and why; lifted: it goes on, or begins anew.
create table formality_suspension (
    id bigint generated always as identity primary key,
    reference text not null references formality,
    kind text not null check (kind in ('SUSPENDED', 'ENDED')),
    reason text not null,
    person text not null,
    at timestamptz not null,
    lifted_at timestamptz,
    lifted_by text,
    lifted_reason text,
    check ((lifted_at is null) = (lifted_by is null))
);
create unique index formality_suspension_open on formality_suspension (reference) where lifted_at is null;
create index formality_suspension_by_reference on formality_suspension (reference, id);

-- What a suspended formality was told meanwhile, in order.
create table held_message (
    id bigint generated always as identity primary key,
    reference text not null references formality,
    message text not null,
    at timestamptz not null default now()
);
create index held_message_by_reference on held_message (reference, id);

-- An agent proposes, a supervisor decides. was_active: an account that was closed already stays so when the suspension is lifted.
create table account_suspension (
    id uuid primary key,
    username text not null,
    reason text not null,
    proposed_by text not null,
    proposed_at timestamptz not null,
    state text not null default 'PROPOSED' check (state in ('PROPOSED', 'SUSPENDED', 'DISMISSED', 'LIFTED')),
    decided_by text,
    decided_reason text,
    decided_at timestamptz,
    was_active boolean,
    lifted_by text,
    lifted_reason text,
    lifted_at timestamptz
);
create unique index account_suspension_open on account_suspension (username) where state in ('PROPOSED', 'SUSPENDED');
