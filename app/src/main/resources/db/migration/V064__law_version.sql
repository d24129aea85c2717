-- First day of the text by which the frequency of a line was fixed.
alter table line_frequency add column law_version text not null default '-';

-- The past of the same goods, beside every form.
create index formality_by_goods on formality (type, goods, origin, created_at desc);
