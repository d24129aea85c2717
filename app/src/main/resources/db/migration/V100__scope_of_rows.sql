-- What an account may see, as its reading says it: identifiers of his own company, and those of companies that have mandated his, each
-- with the type of formality it holds for. Arrays, so that no character of an identifier can end one and begin another.
create function sight_of_mandators() returns table (identifier text, type text)
    language sql stable security definer rows 10 set search_path = sesame, pg_temp as $$
    select m.identifier, m.type from unnest(nullif(current_setting('sesame.mandators', true), '')::text[],
        nullif(current_setting('sesame.mandated_types', true), '')::text[]) as m(identifier, type)
$$;

create or replace function own_references() returns setof text
    language sql stable security definer set search_path = sesame, pg_temp as $$
    select p.reference from formality_party p join formality f using (reference)
    where f.step <> 'DRAFT' and p.scheme in ('eori_number', 'siret')
      and p.identifier = any (nullif(current_setting('sesame.identifiers', true), '')::text[])
    union all
    select p.reference from sight_of_mandators() m join formality_party p using (identifier)
        join formality f on f.reference = p.reference and f.type = m.type
    where f.step <> 'DRAFT' and p.scheme in ('eori_number', 'siret')
$$;

create or replace function is_own(asked text) returns boolean
    language sql stable security definer set search_path = sesame, pg_temp as $$
    select exists (select 1 from formality_party p join formality f using (reference)
        where p.reference = asked and f.step <> 'DRAFT' and p.scheme in ('eori_number', 'siret')
          and (p.identifier = any (nullif(current_setting('sesame.identifiers', true), '')::text[])
            or (p.identifier, f.type) in (select m.identifier, m.type from sight_of_mandators() m)))
$$;
