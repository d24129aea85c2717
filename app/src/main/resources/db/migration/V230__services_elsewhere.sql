-- « Assistance (OLGA) » opens with its own page; until then nobody is sent to another site for it.
update service_offer set outside = null where code = 'OLGA';
