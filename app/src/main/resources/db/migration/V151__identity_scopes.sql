-- What a machine account may do, one row a scope: which messages it brings. Without a row it brings none.
create table machine_scope (
    username text not null references account on update cascade on delete cascade,
    scope text not null check (scope in ('ched', 'coi', 'conformity', 'customs')),
    primary key (username, scope)
);
insert into machine_scope (username, scope)
    select username, scope from account join (values
        ('traces', 'ched'), ('traces', 'coi'), ('sora', 'conformity'), ('delta', 'customs')) as given(username, scope)
        using (username)
    where kind = 'MACHINE';
