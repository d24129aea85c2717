-- tx: the transaction that wrote the notice. Ids are given before the commit, so that a higher id may become visible first; a page
-- that follows its notices asks again from the oldest transaction that was still open when it last asked.
alter table notice add column tx xid8 not null default pg_current_xact_id();
create index notice_feed on notice (username, tx);
