-- How often the booking's time was set, taken back or given up: a calendar takes over what bears a higher number (RFC 5545, 3.8.7.4).
alter table appointment add column sequence int not null default 0;
