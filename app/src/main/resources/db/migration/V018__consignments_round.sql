-- Grows whenever checks have to begin again (modification, reopening): tells a new decision from the same one sent twice.
alter table formality add column round int not null default 1;
