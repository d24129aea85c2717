-- What a person says of himself at sign-up, and how he signs in.
-- security_level: PASSWORD, SMS (password and code by SMS), TOTP (password and code of an application).
-- second_factor_confirmed_at: a code was given once; until then the person is asked to set the chosen level up.
-- totp_secret: encrypted with the key of the settings; totp_last_step: the last time step accepted, so that no code serves twice.
alter table account
    add column phone text,
    add column postal_address text,
    add column company_number text,
    add column created_at timestamptz not null default now(),
    add column last_login_at timestamptz,
    add column security_level text not null default 'PASSWORD' check (security_level in ('PASSWORD', 'SMS', 'TOTP')),
    add column second_factor_confirmed_at timestamptz,
    add column totp_secret bytea,
    add column totp_last_step bigint not null default 0;

-- Identifiers differ by more than capitals; an address opens one account.
create unique index account_by_name on account (lower(username));
create unique index account_by_email on account (lower(email));

-- Signed up, not activated yet: no account for anybody else. Gone when the time is up.
create table sign_up (
    username text primary key,
    password_hash text not null,
    security_level text not null,
    email text not null,
    last_name text not null,
    first_name text not null,
    phone text,
    mobile text,
    postal_address text,
    company_number text,
    terms_version text not null,
    consent_version text not null,
    accepted_at timestamptz not null,
    expires_at timestamptz not null
);
create unique index sign_up_by_name on sign_up (lower(username));
create index sign_up_by_end on sign_up (expires_at);

-- Which version of which document a person accepted, and when.
create table if not exists terms_acceptance (
    username text not null references account on delete cascade,
    document text not null,
    version text not null,
    accepted_at timestamptz not null,
    primary key (username, document, version)
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

-- Bounded tries, as Bucket4j keeps them.
create table try_bucket (
    id text primary key,
    state bytea,
    expires_at bigint
);

-- Refused sign-ins in a row, per name as typed (its digest) and network: the wait grows with them.
create table sign_in_wait (
    name bytea not null,
    network inet not null,
    failures integer not null,
    tried_at timestamptz not null,
    wait_until timestamptz not null,
    primary key (name, network)
);

-- Networks an account has signed in from: an attack from elsewhere does not keep its owner out.
create table sign_in_network (
    username text not null references account on delete cascade,
    network inet not null,
    seen_at timestamptz not null,
    primary key (username, network)
);

-- Networks whose purpose is to hide who comes: refused at sign-in and sign-up.
create table anonymising_network (
    network cidr primary key,
    note text not null,
    added_by text not null,
    added_at timestamptz not null default now()
);
create index anonymising_network_by_range on anonymising_network using gist (network inet_ops);

-- A code sent by SMS: its digest, for a few minutes and a few tries.
create table sms_code (
    username text primary key references account on delete cascade,
    digest bytea not null,
    mobile text not null,
    tries integer not null default 0,
    expires_at timestamptz not null
);

-- Single-use codes for who has lost his telephone: digests.
create table recovery_code (
    username text not null references account on delete cascade,
    digest bytea not null,
    used_at timestamptz,
    primary key (username, digest)
);
