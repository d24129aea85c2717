package fr.francesesame.foundation.platform;

import fr.francesesame.foundation.platform.CamundaAccounts.Agent;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.identity.db.DbTenantQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;

/** Camunda's view of our accounts. It never writes them, and nobody signs in through it: Spring Security does that. */
class AccountIdentity implements ReadOnlyIdentityProvider {

    private final CamundaAccounts accounts;

    AccountIdentity(CamundaAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public @Nullable User findUserById(String username) {
        return accounts.find(username).map(AccountIdentity::user).orElse(null);
    }

    @Override
    public @Nullable Group findGroupById(String name) {
        return accounts.groups().contains(name) ? group(name) : null;
    }

    @Override
    public boolean checkPassword(String username, String password) {
        return false;
    }

    List<User> users(Optional<String> username, Optional<String> group) {
        var all = username.isPresent() && group.isEmpty()
                ? accounts.find(username.get()).stream().toList()
                : group.map(accounts::membersOf).orElseGet(accounts::all);
        return all.stream()
                .filter(agent -> username.isEmpty() || username.get().equals(agent.username()))
                .map(AccountIdentity::user)
                .toList();
    }

    List<Group> groups(Optional<String> member) {
        return member.map(accounts::groupsOf).orElseGet(accounts::groups).stream()
                .map(AccountIdentity::group)
                .toList();
    }

    private static User user(Agent agent) {
        var user = new UserEntity(agent.username());
        user.setFirstName(agent.firstName());
        user.setLastName(agent.lastName());
        user.setEmail(agent.email());
        return user;
    }

    private static Group group(String name) {
        var group = new GroupEntity(name);
        group.setName(name);
        group.setType("SESAME");
        return group;
    }

    @Override
    public UserQuery createUserQuery() {
        return new AccountUsers(this);
    }

    @Override
    public UserQuery createUserQuery(CommandContext context) {
        return new AccountUsers(this);
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new AccountGroups(this);
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext context) {
        return new AccountGroups(this);
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new UnsupportedOperationException("accounts are not Camunda's");
    }

    @Override
    public @Nullable Tenant findTenantById(String tenant) {
        return null;
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new NoTenants();
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext context) {
        return new NoTenants();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /** Sésame has one State and no tenants. */
    private static class NoTenants extends DbTenantQueryImpl {

        @Override
        public long executeCount(CommandContext context) {
            return 0;
        }

        @Override
        public List<Tenant> executeList(CommandContext context, org.camunda.bpm.engine.impl.Page page) {
            return List.of();
        }
    }
}
