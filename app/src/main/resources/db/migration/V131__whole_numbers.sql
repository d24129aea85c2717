-- A telephone is its whole number: two countries share the last nine digits. What begins with one 0 is a French number.
drop index closed_address_reach;
drop index account_mobile_reach;

create or replace function reach_of(channel text, address text) returns text language sql immutable as
$$ select case channel when 'SMS' then regexp_replace(
        case when typed ~ '^([+]|00)' then regexp_replace(typed, '^([+]|00)', '')
            when typed ~ '^0' then '33' || substr(typed, 2) else typed end, '^330', '33')
        else lower(address) end
    from (select regexp_replace(address, '[^0-9+]', '', 'g')) number (typed) $$;

create index closed_address_reach on closed_address (channel, reach_of(channel, address));
create index account_mobile_reach on account (reach_of('SMS', mobile));
