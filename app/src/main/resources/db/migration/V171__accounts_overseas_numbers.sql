-- Overseas numbers typed as people dial them (0692…) were kept under the country code of the mainland, where they exist nowhere.
-- Their ranges tell the territory; 0639 98 is kept for examples and stays.
create function overseas(number text) returns text language sql immutable as $$
    select case
        when number ~ '^\+33(262|269|639(?!98)|692|693|976)\d{6}$' then '+262' || substr(number, 4)
        when number ~ '^\+33(590|690|691)\d{6}$' then '+590' || substr(number, 4)
        when number ~ '^\+33(594|694)\d{6}$' then '+594' || substr(number, 4)
        when number ~ '^\+33(596|696|697)\d{6}$' then '+596' || substr(number, 4)
        else number
    end
$$;
update account set mobile = overseas(mobile) where mobile <> overseas(mobile);
update account set phone = overseas(phone) where phone <> overseas(phone);
update sign_up set mobile = overseas(mobile) where mobile <> overseas(mobile);
update sign_up set phone = overseas(phone) where phone <> overseas(phone);
drop function overseas(text);

-- The same for numbers that a program wrote with their 0: STOP names the whole number.
drop index closed_address_reach;
drop index account_mobile_reach;

create or replace function reach_of(channel text, address text) returns text language sql immutable as
$$ select case channel when 'SMS' then
        regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
            case when typed ~ '^([+]|00)' then regexp_replace(typed, '^([+]|00)', '')
                when typed ~ '^0' then '33' || substr(typed, 2) else typed end,
            '^330', '33'),
            '^33((262|269|639(?!98)|692|693|976)\d{6})$', '262\1'),
            '^33((590|690|691)\d{6})$', '590\1'),
            '^33((594|694)\d{6})$', '594\1'),
            '^33((596|696|697)\d{6})$', '596\1')
        else lower(address) end
    from (select regexp_replace(address, '[^0-9+]', '', 'g')) number (typed) $$;

create index closed_address_reach on closed_address (channel, reach_of(channel, address));
create index account_mobile_reach on account (reach_of('SMS', mobile));
