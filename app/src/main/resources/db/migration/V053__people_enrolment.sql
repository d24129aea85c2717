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
