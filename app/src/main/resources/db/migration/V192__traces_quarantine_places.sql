-- Whose message it is, as far as it can be read from it; claimed_at: somebody is replaying it; tried_at: when
-- somebody last did.
alter table quarantined_message add service text;
alter table quarantined_message add bcp text;
alter table quarantined_message add claimed_at timestamptz;
alter table quarantined_message add tried_at timestamptz;
create index quarantined_message_by_place on quarantined_message (service, bcp, no desc);
