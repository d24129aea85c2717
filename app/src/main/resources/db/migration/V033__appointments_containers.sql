-- Containers that the inspector wants to see of a consignment; checked_at once one was looked at.
create table wanted_container (
    reference text not null,
    container text not null,
    checked_at timestamptz,
    primary key (reference, container)
);

-- How many containers are presented, and whether one after the other at one place or each at a place of its own.
alter table appointment add column places int not null default 1 check (places between 1 and 50);
alter table appointment add column in_turn boolean not null default false;

-- A booking holds one seat for each container presented at once; offered: held for its operator until he has answered.
alter table appointment_place add column part int not null default 1;
alter table appointment_place add column offered boolean not null default false;
alter table appointment_place drop constraint appointment_place_pkey;
alter table appointment_place add primary key (appointment_id, offered, part);
