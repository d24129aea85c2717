-- References kept before they had one form (capitals, without blanks) are found by nobody: they take that form, with all that names
-- them, the engine's processes too. Where the same reference was kept in two writings, the one in that form stays as it is and the
-- other one is found under « .BIS ». Lines of the audit are never rewritten.
do $$
declare
    tied record;
    place record;
begin
    create temporary table renamed on commit drop as
        select old, case when n = 1 then plain when n = 2 then plain || '.BIS' else plain || '.BIS' || (n - 1) end as new
        from (select reference as old, plain,
                row_number() over (partition by plain order by created_at, reference)
                    + (select count(*) from sesame.formality kept where kept.reference = plain) as n
            from (select reference, created_at, upper(regexp_replace(normalize(reference, NFKC),
                    '[[:space:]\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]', '', 'g')) as plain
                from sesame.formality) written
            where reference <> plain and plain <> '') numbered;
    if not exists (select 1 from renamed) then
        return;
    end if;
    for tied in
        select distinct c.conrelid::regclass as kept, c.conname from pg_constraint c
            join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
        where c.contype = 'f' and c.connamespace = 'sesame'::regnamespace and (a.attname = 'reference' or c.confrelid = 'sesame.formality'::regclass)
    loop
        execute format('alter table %s alter constraint %I deferrable initially deferred', tied.kept, tied.conname);
    end loop;
    for place in
        select c.oid::regclass as kept, a.attname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
        where c.relnamespace = 'sesame'::regnamespace and c.relkind = 'r' and not a.attisdropped and a.atttypid = 'text'::regtype
            and a.attname in ('reference', 'replaced_by', 'replaced', 'replacing')
    loop
        execute format('update %s t set %I = r.new from renamed r where t.%I = r.old', place.kept, place.name, place.name);
    end loop;
    update sesame.formality_version v set certificate = jsonb_set(v.certificate, '{reference}', to_jsonb(r.new))
        from renamed r where v.reference = r.new;
    if to_regclass('public.act_ru_execution') is not null then
        update public.act_ru_execution t set business_key_ = r.new from renamed r where t.business_key_ = r.old;
        update public.act_hi_procinst t set business_key_ = r.new from renamed r where t.business_key_ = r.old;
        update public.act_ru_variable t set text_ = r.new from renamed r where t.name_ = 'reference' and t.text_ = r.old;
        update public.act_hi_varinst t set text_ = r.new from renamed r where t.name_ = 'reference' and t.text_ = r.old;
    end if;
    set constraints all immediate;
    for tied in
        select c.conrelid::regclass as kept, c.conname from pg_constraint c
        where c.contype = 'f' and c.connamespace = 'sesame'::regnamespace and c.condeferrable
    loop
        execute format('alter table %s alter constraint %I not deferrable', tied.kept, tied.conname);
    end loop;
end $$;
