-- What was found is data: the organism by its EPPO code, or the substance with its value and the limit it exceeds.
alter table check_finding add column checked_on date;
alter table check_finding add column early_reason text;
alter table check_finding add column organism_code text;
alter table check_finding add column organism_name text;
alter table check_finding add column substance text;
alter table check_finding add column measured numeric;
alter table check_finding add column unit text;
alter table check_finding add column allowed numeric;
alter table refusal add column organism_code text;
alter table refusal add column organism_name text;
alter table refusal add column substance text;
alter table refusal add column measured numeric;
alter table refusal add column unit text;
alter table refusal add column allowed numeric;

-- When the register had confirmed the refusal, and until when the measure has to be carried out (2017/625 art 69).
alter table refusal add column ordered_at timestamptz;
alter table refusal add column execute_by timestamptz;
update refusal set conclusion = case when cardinality(lines) = 0 then 'NOT_ACCEPTABLE' else 'PARTIALLY_REJECTED' end,
    conclusion_reason = urgency_reason, decided_by = person, decided_at = drafted_at where urgent and conclusion is null;
update refusal r set ordered_at = t.at, execute_by = t.at + interval '60 days'
    from (select reference, min(at) as at from timeline_entry where code in ('milestone.REFUSED', 'milestone.PARTIALLY_REJECTED')
        group by reference) t
    where t.reference = r.reference and not r.superseded and r.conclusion in ('NOT_ACCEPTABLE', 'PARTIALLY_REJECTED');

-- The day on which a sample was taken is the day of the check.
alter table sample add column taken_on date;
update sample set taken_on = (taken_at at time zone 'Europe/Paris')::date;

-- Under which raised controls the goods of a line stood when its frequency was fixed, and why: operators read this, and not the
-- list of controls, which names the companies of others.
create table raised_line (
    reference text not null references formality,
    line int not null,
    control_id bigint not null,
    reason text not null,
    primary key (reference, line, control_id)
);
