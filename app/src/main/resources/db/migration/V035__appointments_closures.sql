-- The name of a seat: the quay, the room or the team that one check occupies. A seat without a row is known by its number.
create table appointment_seat (
    bcp text not null,
    kind text not null,
    seat int not null check (seat > 0),
    name text not null,
    primary key (bcp, kind, seat),
    foreign key (bcp, kind) references appointment_desk
);

-- A time at which a post, a desk (kind) or one seat of it receives nothing.
create table appointment_closure (
    id bigint generated always as identity primary key,
    bcp text not null,
    kind text,
    seat int,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    reason text not null,
    set_by text not null,
    set_at timestamptz not null default now(),
    lifted_at timestamptz,
    lifted_by text,
    check (ends_at > starts_at),
    check (seat is null or kind is not null)
);
create index appointment_closure_in_force on appointment_closure (bcp, starts_at) where lifted_at is null;

-- What supervisors changed, for the evidence: the desk before and after, in words a person reads.
create table appointment_setting_change (
    id bigint generated always as identity primary key,
    bcp text not null,
    kind text,
    what text not null,
    person text not null,
    at timestamptz not null default now()
);
create index appointment_setting_change_of on appointment_setting_change (bcp, id desc);
