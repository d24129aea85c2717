-- How long a delivery may wait, and what it is waiting for.
-- mandatory: the law requires this channel; pace: see the table « canaux de notification »; digest: goes into the reader's daily
-- digest; held_until: not before this moment (digest, quiet hours, a provider that asked for patience).
alter table delivery
    add column mandatory boolean not null default false,
    add column pace text not null default 'AT_ONCE' check (pace in ('AT_ONCE', 'AWAKE', 'DIGEST')),
    add column digest boolean not null default false,
    add column held_until timestamptz;
-- the digest of one person at its hour
create index delivery_digest on delivery (username, held_until) where digest and state = 'PENDING';

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
