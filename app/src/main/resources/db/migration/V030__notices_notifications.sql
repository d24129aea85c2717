-- What a person was told, once per occurrence of a milestone, however often the process repeats itself.
-- audience: OPERATOR or INSPECTOR, the words differ; goods, bcp and appointment_at as they were at that time.
-- thread, about: the thread of messages that it tells of, and what that one is called; in general it is about no formality.
-- tx: the transaction that wrote the notice. Ids are given before the commit, so that a higher id may become visible first; a page
-- that follows its notices asks again from the oldest transaction that was still open when it last asked.
create table notice (
    id bigint generated always as identity primary key,
    username text not null references account on delete cascade,
    reference text references formality,
    milestone text not null,
    occurrence timestamptz not null,
    audience text not null,
    goods text,
    bcp text,
    appointment_at timestamptz,
    read_at timestamptz,
    tx xid8 not null default pg_current_xact_id(),
    thread text,
    about text,
    unique (username, reference, milestone, occurrence),
    constraint notice_is_about_something check (reference is not null or thread is not null),
    constraint notice_about_a_thread check ((thread is null) = (about is null))
);
create index notice_by_person on notice (username, id desc);
create index notice_unread on notice (username, id desc) where read_at is null;
create index notice_feed on notice (username, tx);
create unique index notice_of_thread on notice (username, thread, milestone, occurrence) where thread is not null;

-- One e-mail or SMS, and what became of it after a provider took it. fallback: the channel to try where the first one refuses.
-- mandatory: the law requires this channel; pace: see the table « canaux de notification »; digest: goes into the reader's daily
-- digest; held_until: not before this moment (digest, quiet hours, a provider that asked for patience).
-- sms_at: when the delivery took its place among the SMS that its reader may get in an hour.
create table delivery (
    id uuid primary key,
    notice_id bigint not null references notice on delete cascade,
    username text not null,
    channel text not null check (channel in ('EMAIL', 'SMS')),
    fallback text check (fallback in ('EMAIL', 'SMS') and fallback <> channel),
    reference text not null,
    milestone text not null,
    state text not null default 'PENDING'
        check (state in ('PENDING', 'SENT', 'DELIVERED', 'FAILED', 'FALLBACK_SENT', 'FALLBACK_DELIVERED')),
    attempts int not null default 0,
    last_error text,
    provider_id text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    sent_at timestamptz,
    mandatory boolean not null default false,
    pace text not null default 'AT_ONCE' check (pace in ('AT_ONCE', 'AWAKE', 'DIGEST')),
    digest boolean not null default false,
    held_until timestamptz,
    sms_at timestamptz,
    unique (notice_id, channel)
);
create index delivery_by_reference on delivery (reference, created_at desc);
-- the digest of one person at its hour
create index delivery_digest on delivery (username, held_until) where digest and state = 'PENDING';
create index delivery_sms_turn on delivery (username, sms_at) where sms_at is not null;
-- an e-mail is found again by its Message-ID, a digest stands for several deliveries
create index delivery_by_provider on delivery (provider_id) where provider_id is not null;

-- Addresses that take no more messages: BOUNCED by their mail server, or STOPPED by their reader's answer. A person who takes another
-- address is not concerned any more.
create table closed_address (
    username text not null references account on delete cascade,
    channel text not null check (channel in ('EMAIL', 'SMS')),
    address text not null,
    reason text not null check (reason in ('BOUNCED', 'STOPPED')),
    closed_at timestamptz not null default now(),
    primary key (username, channel)
);
create index closed_address_reach on closed_address (channel, reach_of(channel, address));

-- What a person changed from the table « canaux de notification »; kind: a group of milestones.
create table notification_preference (
    username text not null references account on delete cascade,
    channel text not null,
    kind text not null,
    enabled boolean not null,
    primary key (username, channel, kind)
);

-- When a person wants no message, and when the digest comes, by the clock of zone.
create table notification_rhythm (
    username text primary key references account on delete cascade,
    zone text not null,
    quiet_from time,
    quiet_until time,
    digest_at time,
    check ((quiet_from is null) = (quiet_until is null)),
    check (quiet_from <> quiet_until)
);

-- One secret for all nodes: it seals the links of e-mails and the address that bounces come back to. Like every secret that is read
-- again it is kept encrypted, by SecretBox with the key of the settings; what is made here is encrypted at the first start.
create table notification_secret (
    one boolean primary key default true check (one),
    secret bytea not null
);
insert into notification_secret (secret) values (convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8'));
