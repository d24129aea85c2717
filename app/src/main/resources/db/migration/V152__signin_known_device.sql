-- Browsers that an account has signed in from: strangers' refusals at the same network do not make them wait. Of the browser only the
-- digest of a random number in its cookie is kept.
create table known_device (
    digest bytea not null,
    username text not null references account on update cascade on delete cascade,
    seen_at timestamptz not null default now(),
    primary key (digest, username)
);
create index known_device_by_account on known_device (username);
create index known_device_by_age on known_device (seen_at);
