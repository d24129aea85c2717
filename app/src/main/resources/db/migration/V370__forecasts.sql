-- How long formalities took from a step until the goods might leave, and what was foreseen of it when the step began. since: when the
-- step began, or the hour of the appointment where one is awaited; ended: the goods were refused, or the formality withdrawn. type is
-- null until the line is completed; sample puts the lines into an order that has to do with nothing.
create table forecast_passage (
    id bigint generated always as identity primary key,
    reference text not null,
    step text not null,
    entered_at timestamptz not null,
    since timestamptz not null,
    type text,
    bcp text not null default '',
    level text not null default '',
    left_at timestamptz,
    ended boolean not null default false,
    made_at timestamptz,
    compared text,
    median_at timestamptz,
    ninety_at timestamptz,
    sample int not null generated always as (hashtext(reference)) stored
);
create index forecast_passage_open on forecast_passage (reference) where left_at is null and not ended;
create index forecast_passage_to_complete on forecast_passage (id) where type is null;
create index forecast_passage_at_post on forecast_passage (step, type, level, bcp, sample) where not ended;
create index forecast_passage_of_checks on forecast_passage (step, type, level, sample) where not ended;
create index forecast_passage_of_type on forecast_passage (step, type, sample) where not ended;
create index forecast_passage_old on forecast_passage (entered_at);

-- What passed before forecasts were made is learned from; nothing was foreseen of it.
insert into forecast_passage (reference, step, entered_at, since, type, bcp, level, left_at)
select f.reference, substr(t.code, 6), t.at,
    case when t.code = 'step.IDENTITY_PHYSICAL_CHECK' then coalesce((
        select max(a.starts_at) from appointment_formality s join appointment a on a.id = s.appointment_id
        where s.reference = f.reference and a.state in ('CONFIRMED', 'HONOURED') and a.starts_at >= t.at - interval '1 hour'), t.at)
        else t.at end,
    f.type, coalesce(f.bcp, ''),
    case when t.code in ('step.RECEIVED', 'step.LATE_NOTIFICATION', 'step.QUALIFICATION', 'step.TRANSHIPMENT') then ''
        else coalesce((select p.kind from planned_check p where p.reference = f.reference and p.required
            order by array_position(array['LABORATORY', 'PHYSICAL', 'IDENTITY', 'DOCUMENTARY'], p.kind) limit 1), '') end,
    (select min(l.at) from timeline_entry l where l.reference = f.reference and l.id > t.id
        and l.code in ('step.RELEASED', 'step.ONWARD_MOVEMENT', 'step.TEMPORARY_ADMISSION'))
from timeline_entry t join formality f using (reference)
where t.at > now() - interval '400 days' and t.code in (
    'step.RECEIVED', 'step.LATE_NOTIFICATION', 'step.QUALIFICATION', 'step.TRANSHIPMENT', 'step.DOCUMENTARY_CHECK',
    'step.AWAITING_CORRECTION', 'step.APPOINTMENT', 'step.IDENTITY_PHYSICAL_CHECK', 'step.LABORATORY', 'step.LINKED_FORMALITY',
    'step.ORGANIC_DECISION', 'step.PUTTING_RIGHT', 'step.REFUSAL_DRAFT', 'step.HEARING', 'step.REFUSAL_DECISION', 'step.DECISION_SENT',
    'step.DECISION_RETURNED', 'step.EXIT_TO_SETTLE');
update forecast_passage p set ended = true from formality f
where f.reference = p.reference and p.left_at is null
  and f.step in ('REFUSED', 'PARTIALLY_REJECTED', 'CANCELLED', 'DELETED', 'ENDED', 'REPLACED', 'MEASURE', 'ENFORCEMENT', 'ARRIVED', 'EXITED',
    'RELEASED');
