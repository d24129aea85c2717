package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.accounts.Scope;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an account has made of « Suivi » for itself. */
@Component
class OwnLists {

    private final SavedViews views;
    private final FollowedLots followed;

    OwnLists(SavedViews views, FollowedLots followed) {
        this.views = views;
        this.followed = followed;
    }

    List<SavedView> views(Scope scope) {
        return views.of(scope.username());
    }

    boolean hearsOnlyFollowed(Scope scope) {
        return followed.hearsOnlyFollowed(scope.username());
    }
}
