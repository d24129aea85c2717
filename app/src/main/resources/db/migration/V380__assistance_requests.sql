-- Requests for assistance, of an account or of an e-mail address. `page`, `reference`, `incident`, `browser`: where the person was, which
-- formality it is about, which fault the page told, with what the person reads; `due_at`: until when the one who is awaited has time.
create sequence assistance_request_no;
create table assistance_request (
    number text primary key,
    kind text not null check (kind in ('INCIDENT', 'ODD_BEHAVIOUR', 'IMPERSONATION', 'SUGGESTION', 'QUESTION')),
    subject text not null check (length(subject) between 1 and 150),
    username text,
    email text,
    page text check (length(page) <= 200),
    reference text references formality,
    incident text check (length(incident) <= 60),
    browser text check (length(browser) <= 200),
    state text not null default 'OPEN' check (state in ('OPEN', 'ASKED', 'CLOSED', 'WITHDRAWN', 'ARCHIVED')),
    due_at timestamptz,
    opened_at timestamptz not null default clock_timestamp(),
    changed_at timestamptz not null default clock_timestamp(),
    check ((username is null) <> (email is null))
);
create index assistance_request_by_person on assistance_request (username, changed_at desc);
create index assistance_request_by_state on assistance_request (state, changed_at desc);

-- What was written and done, in its order. `postal_…`: the letter that answers.
create table assistance_entry (
    id bigint generated always as identity primary key,
    request text not null references assistance_request on delete cascade,
    kind text not null check (kind in ('MESSAGE', 'QUESTION', 'ANSWER', 'POSTAL', 'UNANSWERED', 'WITHDRAWN')),
    person text,
    body text check (length(body) <= 10000),
    postal_on date,
    postal_reference text check (length(postal_reference) <= 60),
    at timestamptz not null default clock_timestamp(),
    check ((postal_on is not null) = (kind = 'POSTAL') and (postal_reference is not null) = (kind = 'POSTAL')),
    check ((kind in ('UNANSWERED', 'WITHDRAWN')) = (body is null))
);
create index assistance_entry_by_request on assistance_entry (request, id);

-- Files of an entry; their contents lie with those of documents. `state`: WAITING until a scanner has answered.
create table assistance_file (
    id uuid primary key,
    entry bigint not null references assistance_entry on delete cascade,
    name text not null,
    media_type text not null,
    size bigint not null,
    digest text not null,
    person text,
    state text not null check (state in ('WAITING', 'CLEAN')),
    at timestamptz not null default clock_timestamp()
);
create index assistance_file_by_entry on assistance_file (entry);
create index assistance_file_waiting on assistance_file (at) where state = 'WAITING';
