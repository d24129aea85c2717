create index customs_message_by_answer on customs_message (acknowledged_at desc nulls last);
