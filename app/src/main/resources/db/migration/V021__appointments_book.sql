-- One booking. starts_at: the time chosen, proposed or firm; none while the operator has yet to choose.
-- places, in_turn: how many containers are presented, and whether one after the other at one place or each at a place of its own.
-- sequence: how often the time was set, taken back or given up; a calendar takes over what bears a higher number (RFC 5545, 3.8.7.4).
-- redirected_to: the post to which an agent sends the goods of a booking that this one may not check. It is advice: the booking itself
-- follows the post of entry of the notification.
-- cancelled_why, cancelled_words: why the post, and not the operator, has cancelled it: a reason of the list, and words beside it.
create table appointment (
    id uuid primary key,
    consignment_id uuid not null,
    state text not null check (state in ('REQUESTED', 'CHOSEN', 'PROPOSED', 'CONFIRMED', 'HONOURED', 'CANCELLED')),
    bcp text not null,
    service text not null,
    kind text not null,
    minutes int not null check (minutes between 1 and 600),
    starts_at timestamptz,
    ends_at timestamptz,
    flagged boolean not null default false,
    no_shows int not null default 0,
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    places int not null default 1 check (places between 1 and 50),
    in_turn boolean not null default false,
    sequence int not null default 0,
    redirected_to text,
    cancelled_why text,
    cancelled_words text,
    check ((starts_at is null) = (ends_at is null)),
    check (starts_at is not null or state not in ('CHOSEN', 'PROPOSED', 'CONFIRMED', 'HONOURED'))
);
create index appointment_live on appointment (service, bcp) where state not in ('HONOURED', 'CANCELLED');
-- A formality looks for a booking of its goods that has no time yet.
create index appointment_requested on appointment (consignment_id, bcp) where state = 'REQUESTED';

-- The formalities a booking serves. No foreign key on the reference: a replacing formality may become known later.
create table appointment_formality (
    appointment_id uuid not null references appointment,
    reference text not null,
    primary key (appointment_id, reference)
);
create index appointment_formality_by_reference on appointment_formality (reference);

-- Containers that the inspector wants to see of a consignment; checked_at once one was looked at.
create table wanted_container (
    reference text not null,
    container text not null,
    checked_at timestamptz,
    primary key (reference, container)
);

-- What other rooms read of bookings: of each formality the next one that holds.
create view appointment_overview with (security_invoker = true) as
select distinct on (f.reference) f.reference, a.state, a.starts_at
from appointment_formality f join appointment a on a.id = f.appointment_id
where a.state in ('CHOSEN', 'PROPOSED', 'CONFIRMED')
order by f.reference, a.starts_at;
grant select on appointment_overview to sesame_reader;
