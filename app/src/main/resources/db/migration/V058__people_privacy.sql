-- Which version of which document a person accepted, and when.
create table terms_acceptance (
    username text not null references account on delete cascade,
    document text not null,
    version text not null,
    accepted_at timestamptz not null,
    primary key (username, document, version)
);

-- Personal data is kept two years from here (terms of use, §2.1); an account never used counts from the day it was first seen.
create table last_sign_in (
    username text primary key references account on delete cascade,
    at timestamptz not null,
    warned_at timestamptz,
    warned_again_at timestamptz
);
create index last_sign_in_oldest on last_sign_in (at);

-- Who is in charge of what beyond a service: data-protection answers requests of persons.
create table account_duty (
    username text not null references account on delete cascade,
    duty text not null check (duty in ('data-protection')),
    primary key (username, duty)
);

-- What a person asks about the data kept of them (GDPR arts 15 to 21), on their page, or by post and entered by an officer of DGDDI.
create table person_request (
    id uuid primary key,
    kind text not null check (kind in ('ACCESS', 'RECTIFICATION', 'ERASURE', 'LIMITATION', 'OBJECTION')),
    username text,
    person_name text,
    postal_address text,
    text text not null,
    received_at date not null,
    entered_by text not null,
    entered_at timestamptz not null,
    state text not null default 'OPEN' check (state in ('OPEN', 'GRANTED', 'REJECTED', 'DONE')),
    dgal_informed_at timestamptz,
    answer text,
    answered_by text,
    answered_at timestamptz,
    posted_on date,
    post_reference text,
    check (username is not null or person_name is not null)
);
create index person_request_by_person on person_request (username, entered_at desc);
create index person_request_newest on person_request (entered_at desc);

-- LIMITATION: the data are kept and not used otherwise, nor purged; OBJECTION: no message but those in Sésame.
create table processing_restriction (
    username text not null references account on delete cascade,
    kind text not null check (kind in ('LIMITATION', 'OBJECTION')),
    since timestamptz not null,
    primary key (username, kind)
);
