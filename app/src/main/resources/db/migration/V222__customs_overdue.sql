-- Customs hears of goods that have not arrived, or left, in time.
alter table customs_message drop constraint customs_message_kind_check;
alter table customs_message add constraint customs_message_kind_check
    check (kind in ('RELEASE', 'REFUSAL', 'PARTIAL', 'ONWARD', 'WITHDRAWAL', 'OVERDUE'));
