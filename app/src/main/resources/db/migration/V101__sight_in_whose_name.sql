-- The same sight, and in the name of which establishment: what a company's own systems hear is what the company sees, not what one of
-- its people sees for another.
create or replace view account_sight as
    with today as (select (now() at time zone 'Europe/Paris')::date as day),
    entitled as (
        select l.username, l.siret, l.correspondent, r.service, r.action
        from today, account_company l join access_right r using (username, siret)
        where l.state = 'CERTIFIED' and r.ended_at is null and r.starts_on <= day and (r.ends_on is null or r.ends_on >= day))
    select e.username, e.service, e.action, i.identifier, null::text as formality_type, null::bigint as mandate, e.siret
    from entitled e join company_identifier i on i.siret = e.siret and (e.correspondent or not i.correspondents)
    union all
    select e.username, e.service, e.action, i.identifier, t.type, m.id, e.siret
    from today, entitled e join mandate m on m.mandatary = e.siret
        join company_identifier i on i.siret = m.mandator and not i.correspondents
        cross join unnest(m.types) as t(type)
    where m.state = 'ACCEPTED' and m.starts_on <= day and m.ends_on >= day;
