-- A formality looks for a booking of its goods that has no time yet.
create index appointment_requested on appointment (consignment_id, bcp) where state = 'REQUESTED';
