-- to_check: the message says what an agent has to judge (a post that is none, a unit that is unknown…).
alter table formality add to_check boolean not null default false;

-- Which CHED was split from which: only the part says so (document 76, relationship AXG), and either of the two may come first.
create table formality_split (
    reference text not null references formality,
    whole text not null,
    primary key (reference, whole)
);
create index formality_split_by_whole on formality_split (whole);

insert into formality_split
select distinct f.reference, upper(d ->> 'id') from formality f join formality_version v using (reference, version),
    jsonb_array_elements(v.certificate -> 'documents') d
where d ->> 'relationship' = 'AXG' and d ->> 'id' is not null and upper(d ->> 'id') <> f.reference;

-- Words of search in the one normal form of numbers: no blank, hyphen, dot or slash of any kind, capitals.
create temporary table plain_term on commit drop as
select distinct reference, kind, term from (
    select reference, kind, upper(regexp_replace(normalize(term, NFKC),
        '[\s\u00a0\u00ad\u200b-\u200f\u2010-\u2015\u2028-\u202f\u2060\u2212\ufeff./\\_,;:()''"-]', '', 'g')) as term
    from formality_term) as written where term <> '';
delete from formality_term;
insert into formality_term (reference, kind, term)
select distinct reference,
    case when kind = 'DOCUMENT' and term ~ '^\d{2}[A-Z]{2}[A-Z0-9]{14}$' then 'MRN' else kind end, term
from plain_term;

-- A post that is none of the register is no post: all inspectors of the service see the formality, and it says so.
update formality f set bcp = null, to_check = true
where bcp is not null and exists (select 1 from border_post)
    and not exists (select 1 from border_post b where b.code = f.bcp);

-- A partner's time that has not come yet does not rule over the messages that follow.
update formality f set content_updated_at = m.received_at
from formality_version v join ched_message m on m.id = v.message_id
where v.reference = f.reference and v.version = f.version and f.content_updated_at > m.received_at + interval '1 day';
