-- An address is closed for everybody who uses it: each message asks by the address, however it is written.
create function reach_of(channel text, address text) returns text language sql immutable as
$$ select case channel when 'SMS' then right(regexp_replace(address, '[^0-9]', '', 'g'), 9) else lower(address) end $$;

create index closed_address_reach on closed_address (channel, reach_of(channel, address));

-- STOP names a telephone and no account. (E-mail addresses are of one account each: account_by_email serves bounces.)
create index account_mobile_reach on account (reach_of('SMS', mobile));
