package fr.francesesame.foundation.platform;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;

/** Camunda asks for users: by name when it shows an assignee, by group when it offers colleagues. */
class AccountUsers extends UserQueryImpl {

    private static final long serialVersionUID = 1L;

    private final transient AccountIdentity identity;

    AccountUsers(AccountIdentity identity) {
        this.identity = identity;
    }

    @Override
    public long executeCount(CommandContext context) {
        return found().size();
    }

    @Override
    public List<User> executeList(CommandContext context, @Nullable Page page) {
        return Pages.cut(found(), page);
    }

    @Override
    public long count() {
        return found().size();
    }

    @Override
    public List<User> list() {
        return found();
    }

    @Override
    public @Nullable User singleResult() {
        return found().stream().findFirst().orElse(null);
    }

    @Override
    public List<User> listPage(int first, int most) {
        return Pages.cut(found(), new Page(first, most));
    }

    @Override
    public List<User> unlimitedList() {
        return found();
    }

    private List<User> found() {
        return identity.users(Optional.ofNullable(id), Optional.ofNullable(groupId)).stream()
                .filter(user -> ids == null || Set.of(ids).contains(user.getId()))
                .filter(user -> firstName == null || firstName.equals(user.getFirstName()))
                .filter(user -> lastName == null || lastName.equals(user.getLastName()))
                .filter(user -> Pages.like(firstNameLike, user.getFirstName()))
                .filter(user -> Pages.like(lastNameLike, user.getLastName()))
                .toList();
    }
}
