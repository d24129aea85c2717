-- What the register is told beyond favourable or not: box 30 of a COI, certificate or exemption of conformity.
alter table formality add column register_outcome text;
-- By which reader a message of the quarantine is replayed.
alter table quarantined_message add column kind text not null default 'CHED';
