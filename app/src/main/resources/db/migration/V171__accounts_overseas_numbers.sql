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
