-- The post to which an agent sends the goods of a booking that his own may not check. It is advice: the booking itself follows the
-- post of entry of the notification.
alter table appointment add column redirected_to text;
