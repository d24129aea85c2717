-- when the ordered measure was carried out, whoever did it
alter table refusal add column executed_on date;

update refusal r set executed_on = t.day
from (
  select reference, max((details ->> 'date')::date) as day from timeline_entry where code = 'measureExecuted' group by reference
) t
where t.reference = r.reference and r.ordered_at is not null and not r.superseded;
