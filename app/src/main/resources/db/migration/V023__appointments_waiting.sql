-- Who waits for a place, or for an earlier one: first come, first asked. offer_id: the process that waits for the answer.
create table waiting_wish (
    id uuid primary key,
    appointment_id uuid not null references appointment,
    bcp text not null,
    kind text not null,
    from_day date not null,
    to_day date not null,
    state text not null check (state in ('WAITING', 'OFFERED', 'TAKEN', 'DECLINED', 'LAPSED', 'WITHDRAWN')),
    asked_by text not null,
    asked_at timestamptz not null default clock_timestamp(),
    offer_id text,
    offered_at timestamptz,
    offer_until timestamptz,
    offered_start timestamptz,
    check (to_day >= from_day),
    check (state <> 'OFFERED' or (offer_id is not null and offer_until is not null and offered_start is not null))
);
-- One wish of a booking at a time.
create unique index waiting_wish_open on waiting_wish (appointment_id) where state in ('WAITING', 'OFFERED');
-- The queue of a desk.
create index waiting_wish_queue on waiting_wish (bcp, kind, asked_at) where state = 'WAITING';
create index waiting_wish_offer on waiting_wish (offer_id) where state = 'OFFERED';
