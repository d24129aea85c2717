-- What becomes of a message after a provider took it.
alter table delivery
    drop constraint delivery_state_check,
    add constraint delivery_state_check check (
        state in ('PENDING', 'SENT', 'DELIVERED', 'FAILED', 'FALLBACK_SENT', 'FALLBACK_DELIVERED'));

-- sms_at: when the delivery took its place among the SMS that its reader may get in an hour
alter table delivery add column sms_at timestamptz;
create index delivery_sms_turn on delivery (username, sms_at) where sms_at is not null;
-- an e-mail is found again by its Message-ID, a digest stands for several deliveries
create index delivery_by_provider on delivery (provider_id) where provider_id is not null;

-- Addresses that take no more messages: BOUNCED by their mail server, or STOPPED by their reader's answer. A person who
-- changes his address is not concerned any more.
create table closed_address (
    username text not null references account on delete cascade,
    channel text not null check (channel in ('EMAIL', 'SMS')),
    address text not null,
    reason text not null check (reason in ('BOUNCED', 'STOPPED')),
    closed_at timestamptz not null default now(),
    primary key (username, channel)
);

-- One secret for all nodes: it seals the links of e-mails and the address that bounces come back to.
create table notification_secret (
    one boolean primary key default true check (one),
    secret text not null
);
insert into notification_secret (secret) values (gen_random_uuid()::text || gen_random_uuid()::text);
