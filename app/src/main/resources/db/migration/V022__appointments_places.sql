-- The places that are held. Whatever the application does, one seat never serves two bookings at the same time. A booking holds one
-- seat for each container presented at once; offered: held for its operator until the answer.
create table appointment_place (
    appointment_id uuid not null references appointment,
    bcp text not null,
    kind text not null,
    seat int not null check (seat > 0),
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    part int not null default 1,
    offered boolean not null default false,
    check (ends_at > starts_at),
    foreign key (bcp, kind) references appointment_desk,
    constraint no_double_booking exclude using gist (
        bcp with =, kind with =, seat with =, tstzrange(starts_at, ends_at) with &&),
    primary key (appointment_id, offered, part)
);
create index appointment_place_by_time on appointment_place (bcp, starts_at);
-- A planning reads the places of a post for some days.
create index appointment_place_of_post on appointment_place (bcp, starts_at);
