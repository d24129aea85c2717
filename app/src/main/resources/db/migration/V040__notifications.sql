-- What a person was told, once per occurrence of a milestone, however often the process repeats itself.
-- audience: OPERATOR or INSPECTOR, the words differ; goods, bcp and appointment_at as they were at that time.
create table notice (
    id bigint generated always as identity primary key,
    username text not null references account on delete cascade,
    reference text not null references formality,
    milestone text not null,
    occurrence timestamptz not null,
    audience text not null,
    goods text,
    bcp text,
    appointment_at timestamptz,
    read_at timestamptz,
    unique (username, reference, milestone, occurrence)
);
create index notice_by_person on notice (username, id desc);
create index notice_unread on notice (username, id desc) where read_at is null;

-- One e-mail or SMS; fallback: the channel to try where the first one refuses.
create table delivery (
    id uuid primary key,
    notice_id bigint not null references notice on delete cascade,
    username text not null,
    channel text not null check (channel in ('EMAIL', 'SMS')),
    fallback text check (fallback in ('EMAIL', 'SMS') and fallback <> channel),
    reference text not null,
    milestone text not null,
    state text not null default 'PENDING'
        check (state in ('PENDING', 'SENT', 'DELIVERED', 'FAILED', 'FALLBACK_SENT')),
    attempts int not null default 0,
    last_error text,
    provider_id text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    sent_at timestamptz,
    unique (notice_id, channel)
);
create index delivery_by_reference on delivery (reference, created_at desc);

-- What a person changed from the table « canaux de notification »; kind: a group of milestones.
create table notification_preference (
    username text not null references account on delete cascade,
    channel text not null,
    kind text not null,
    enabled boolean not null,
    primary key (username, channel, kind)
);
