-- Operators' reads take on this role, which owns nothing: whatever a query forgets to ask, only rows of the company come back.
-- Roles belong to the whole server: another database of it may be making the same one right now.
do $$
begin
    if not exists (select 1 from pg_roles where rolname = 'sesame_reader') then
        create role sesame_reader nologin;
    end if;
exception when duplicate_object or unique_violation then null;
end $$;
do $$
begin
    execute format('grant sesame_reader to %I', current_user);
end $$;
grant usage on schema sesame to sesame_reader;

-- The formalities whose parties carry one of the numbers in sesame.identifiers (EORI or SIRET, by commas); none where it is not set.
create function own_references() returns setof text language sql stable security definer set search_path = sesame, pg_temp as $$
    select p.reference from formality_party p join formality f using (reference)
    where f.step <> 'DRAFT' and p.scheme in ('eori_number', 'siret')
      and p.identifier = any (string_to_array(current_setting('sesame.identifiers', true), ','))
$$;

create function is_own(asked text) returns boolean language sql stable security definer set search_path = sesame, pg_temp as $$
    select exists (select 1 from formality_party p join formality f using (reference)
        where p.reference = asked and f.step <> 'DRAFT' and p.scheme in ('eori_number', 'siret')
          and p.identifier = any (string_to_array(current_setting('sesame.identifiers', true), ',')))
$$;
