update service_offer set path = '/assistance' where code = 'OLGA';
