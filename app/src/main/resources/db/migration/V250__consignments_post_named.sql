-- Which post a person has named where the message names none of the register; it holds as long as the message writes the same.
create table post_qualification (
    reference text not null references formality,
    written text not null,
    post text not null references border_post,
    person text not null,
    at timestamptz not null default now(),
    primary key (reference, written)
);

-- How a certificate writes the post that the register does not have; empty where it names none at all.
create function written_post(certificate jsonb) returns text language sql immutable as $$
    select coalesce((select remark -> 'arguments' ->> 0 from jsonb_array_elements(coalesce(certificate -> 'remarks', '[]')) remark
        where remark ->> 'code' = 'unknownPost' limit 1), '')
$$;
