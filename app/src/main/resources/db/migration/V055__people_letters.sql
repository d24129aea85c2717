-- E-mails of accounts on their way; the link is made when the e-mail leaves, so that none is kept here.
-- state: PENDING, SENT, REFUSED
create table account_letter (
    id uuid primary key,
    kind text not null,
    subject text not null,
    address text not null,
    state text not null default 'PENDING',
    attempts integer not null default 0,
    last_error text,
    created_at timestamptz not null default now(),
    sent_at timestamptz
);

-- Single-use links of e-mails: only the digest of what stands in the link.
create table account_link (
    digest bytea primary key,
    purpose text not null,
    subject text not null,
    detail text,
    expires_at timestamptz not null,
    used_at timestamptz
);
create index account_link_by_subject on account_link (subject, purpose);
