-- Where goods that go on, or animals admitted for a time, are awaited, and until which day: a post of ours, or a place elsewhere.
alter table formality add exit_post text, add exit_place text, add exit_by date;

-- While an agent has suspended a formality, what its process awaits waits here; the next action is the agent's.
alter table formality add suspended boolean not null default false, add held_who text, add held_what text, add held_due_at timestamptz;
update formality f set suspended = true, held_who = next_who, held_what = next_what, held_due_at = next_due_at,
    next_who = 'INSPECTOR', next_what = 'Lever la suspension ou résilier la formalité', next_due_at = null
where exists (select 1 from formality_suspension s where s.reference = f.reference and s.kind = 'SUSPENDED' and s.lifted_at is null);

-- What a person has said of a purpose that no list knows; it holds as long as the certificate names the same one.
create table purpose_qualification (
    reference text not null references formality,
    code text not null,
    purpose text not null,
    person text not null,
    at timestamptz not null default now(),
    primary key (reference, code)
);

-- Codes of the goods that need the missing formality; none: all of them.
alter table missing_formality add goods text[] not null default '{}';
