-- Whoever loses a session, an account or a right is named to every node as soon as the loss is committed, whatever wrote it: live
-- streams end on that word. An account that is closed has no session any more.
create function tell_of_access(username text) returns void language sql as $$
    select pg_notify('sesame_live', json_build_object('kind', 'access', 'key', coalesce(username, ''))::text)
$$;

create function session_lost() returns trigger language plpgsql as $$
begin
    if old.principal_name is not null then
        perform sesame.tell_of_access(old.principal_name);
    end if;
    return null;
end $$;
create trigger session_lost after delete on spring_session for each row execute function session_lost();

create function account_lost() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and not new.active then
        delete from sesame.spring_session where principal_name in (old.username, new.username);
    end if;
    perform sesame.tell_of_access(old.username);
    return null;
end $$;
create trigger account_closed after update of active, kind, username on account for each row
    when (old.active is distinct from new.active or old.kind <> new.kind or old.username <> new.username)
    execute function account_lost();
create trigger account_deleted after delete on account for each row execute function account_lost();

create function right_lost() returns trigger language plpgsql as $$
begin
    perform sesame.tell_of_access(old.username);
    return null;
end $$;
create trigger habilitation_lost after update or delete on account_post for each row execute function right_lost();
create trigger attachment_lost after update or delete on account_company for each row execute function right_lost();
create trigger right_lost after update of ends_on, ended_at, service, action or delete on access_right for each row
    execute function right_lost();

-- What changes between companies may concern anybody who is attached to one.
create function companies_changed() returns trigger language plpgsql as $$
begin
    perform sesame.tell_of_access('');
    return null;
end $$;
create trigger mandate_changed after update or delete on mandate for each statement execute function companies_changed();
create trigger company_changed after update of eori, eori_shared on company for each statement
    execute function companies_changed();
