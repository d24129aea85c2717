-- A company's own system that is told what happens to its formalities. siren: the company, all its establishments.
-- owner: who subscribed, and is told when deliveries fail. secret: signs every call; the one before it signs too until previous_until.
-- failures, rests_until: calls in a row without an answer, and until when nothing is tried at that address.
create table webhook_subscription (
    id uuid primary key,
    siren text not null,
    owner text references account on delete set null,
    url text not null,
    topics text[] not null,
    state text not null check (state in ('ACTIVE', 'SUSPENDED')),
    secret bytea not null,
    previous_secret bytea,
    previous_until timestamptz,
    failures int not null default 0,
    rests_until timestamptz,
    created_at timestamptz not null,
    changed_at timestamptz not null
);
create index webhook_subscription_by_company on webhook_subscription (siren);

-- The queue of one formality for one subscription: what goes out, goes out in the order of position, one at a time.
-- due_at: when its first event may be tried, none while nothing waits; lease: who is carrying it, and until when that is believed.
create table webhook_line (
    subscription_id uuid not null references webhook_subscription on delete cascade,
    reference text not null,
    last_position int not null,
    due_at timestamptz,
    lease uuid,
    leased_until timestamptz,
    primary key (subscription_id, reference)
);
-- Workers ask every second which line of a subscription is due, and how many are being carried.
create index webhook_line_due on webhook_line (subscription_id, due_at) where due_at is not null;
create index webhook_line_leased on webhook_line (subscription_id) where leased_until is not null;

-- Written in the transaction of the fact. body: what is sent, byte for byte, however often. retry_until: a failure after it is final.
create table webhook_event (
    id uuid primary key,
    sequence bigint generated always as identity,
    subscription_id uuid not null,
    reference text not null,
    position int not null,
    type text not null,
    body text not null,
    state text not null default 'PENDING' check (state in ('PENDING', 'DELIVERED', 'FAILED')),
    attempts int not null default 0,
    created_at timestamptz not null,
    retry_until timestamptz not null,
    delivered_at timestamptz,
    last_code int,
    last_fault text,
    last_millis int,
    unique (subscription_id, reference, position),
    foreign key (subscription_id, reference) references webhook_line on delete cascade
);
-- The head of a line; the journal, newest first; what is old enough to go.
create index webhook_event_pending on webhook_event (subscription_id, reference, position) where state = 'PENDING';
create index webhook_event_journal on webhook_event (subscription_id, sequence desc);
create index webhook_event_age on webhook_event (created_at);

create table webhook_attempt (
    id bigint generated always as identity primary key,
    event_id uuid not null references webhook_event on delete cascade,
    at timestamptz not null,
    code int,
    fault text,
    millis int not null
);
create index webhook_attempt_by_event on webhook_attempt (event_id, id);

-- Failures that the owner has yet to be told of by e-mail; next_at keeps one bad day from filling that mailbox.
create table webhook_alarm (
    subscription_id uuid primary key references webhook_subscription on delete cascade,
    events int not null,
    next_at timestamptz not null
);
