-- Every table that tells of a formality is under the scope of the company, also those that later migrations bring, so that no room has to think of it. A table that
-- names neither a reference, a booking nor a consignment is not for the role's eyes, but for the few listed last.
do $$
declare
    found record;
begin
    perform pg_advisory_xact_lock(5351314173);
    for found in
        select c.oid, c.relname,
            case when c.relname = 'formality' then 'case when current_setting(''sesame.by_key'', true) = ''on''
                    then is_own(reference) else reference in (select own_references()) end'
                when a.name = 'reference' then 'is_own(reference)'
                when a.name = 'appointment_id' then format(
                    'exists (select 1 from sesame.appointment_formality s where s.appointment_id = %I.appointment_id)', c.relname)
                when c.relname = 'appointment' then
                    'exists (select 1 from sesame.appointment_formality s where s.appointment_id = appointment.id)'
                else format('exists (select 1 from sesame.formality s where s.consignment_id = %I.consignment_id)', c.relname)
            end as condition
        from pg_class c
            cross join lateral (select attname as name from pg_attribute where attrelid = c.oid and not attisdropped
                and attname in ('reference', 'appointment_id', 'consignment_id')
                order by array_position(array['reference', 'appointment_id', 'consignment_id'], attname::text) limit 1) a
        where c.relnamespace = 'sesame'::regnamespace and c.relkind = 'r' and not c.relrowsecurity
    loop
        execute format('alter table sesame.%I enable row level security', found.relname);
        execute format('create policy own_company on sesame.%I for select to sesame_reader using (%s)', found.relname,
            replace(replace(found.condition, 'own_references()', 'sesame.own_references()'), 'is_own(', 'sesame.is_own('));
        execute format('grant select on sesame.%I to sesame_reader', found.relname);
    end loop;
    grant select on sesame.border_post, sesame.appointment_desk, sesame.opening_hours to sesame_reader;
end $$;
