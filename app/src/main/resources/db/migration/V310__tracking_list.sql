create extension if not exists pg_trgm with schema public;

-- A word is found by any part of it. What is returned tells nothing more than references: whoever asks reads the rows by his own sight.
create index formality_term_anywhere on formality_term using gin (term gin_trgm_ops);
create function formality_found(sought text) returns setof text
    language sql stable security definer rows 50 set search_path = sesame, public, pg_temp as $$
    select reference from formality_term where length(sought) >= 3 and term like ('%' || sought || '%')
    union all
    select reference from formality_term
    where length(sought) < 3 and term ~>=~ sought and term ~<~ (sought || chr(1114111))
$$;

-- The same in the other orders of the list as by change.
create index formality_by_arrival on formality ((coalesce(eta, 'infinity')), reference);
create index formality_by_deadline on formality ((coalesce(next_due_at, 'infinity')), reference);

alter table kept_filters add view text, add sorting text;

-- What other rooms read of bookings: of each formality the next one that holds.
create view appointment_overview with (security_invoker = true) as
select distinct on (f.reference) f.reference, a.state, a.starts_at
from appointment_formality f join appointment a on a.id = f.appointment_id
where a.state in ('CHOSEN', 'PROPOSED', 'CONFIRMED')
order by f.reference, a.starts_at;
grant select on appointment_overview to sesame_reader;

-- Names are words to look for, too.
insert into formality_term (reference, kind, term)
select distinct reference, kind, left(term, 100) from (
    select p.reference, 'PARTY' as kind,
        upper(regexp_replace(normalize(p.name, NFKD), '[^[:alnum:]]', '', 'g')) as term from formality_party p
    union all
    select f.reference, 'GOODS', upper(regexp_replace(normalize(f.goods, NFKD), '[^[:alnum:]]', '', 'g')) from formality f) named
where term <> '' on conflict do nothing;
