-- Bounded tries, as Bucket4j keeps them.
create table try_bucket (
    id text primary key,
    state bytea,
    expires_at bigint
);
