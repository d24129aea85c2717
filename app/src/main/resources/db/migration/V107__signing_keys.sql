-- Keys that sign identity tokens, encrypted with the key of the settings. The newest signs; older ones still check what they signed.
create table signing_key (
    id text primary key,
    jwk bytea not null,
    made_at timestamptz not null default now()
);
