package fr.francesesame.foundation.platform;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;

/** Camunda asks for groups: those of somebody who signs in, or all of them. */
class AccountGroups extends GroupQueryImpl {

    private static final long serialVersionUID = 1L;

    private final transient AccountIdentity identity;

    AccountGroups(AccountIdentity identity) {
        this.identity = identity;
    }

    @Override
    public long executeCount(CommandContext context) {
        return found().size();
    }

    @Override
    public List<Group> executeList(CommandContext context, @Nullable Page page) {
        return Pages.cut(found(), page);
    }

    @Override
    public long count() {
        return found().size();
    }

    @Override
    public List<Group> list() {
        return found();
    }

    @Override
    public @Nullable Group singleResult() {
        return found().stream().findFirst().orElse(null);
    }

    @Override
    public List<Group> listPage(int first, int most) {
        return Pages.cut(found(), new Page(first, most));
    }

    @Override
    public List<Group> unlimitedList() {
        return found();
    }

    private List<Group> found() {
        return identity.groups(Optional.ofNullable(userId)).stream()
                .filter(group -> id == null || id.equals(group.getId()))
                .filter(group -> ids == null || Set.of(ids).contains(group.getId()))
                .filter(group -> name == null || name.equals(group.getName()))
                .filter(group -> Pages.like(nameLike, group.getName()))
                .toList();
    }
}
