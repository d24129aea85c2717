package fr.francesesame.people.companies;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** For which establishments a person speaks; whoever speaks for none is answered as if there were no such page. */
@Component
class Authority {

    private final Authorities authorities;

    Authority(Authorities authorities) {
        this.authorities = authorities;
    }

    boolean has(String username, Role role) {
        return !authorities.establishments(username, role).isEmpty();
    }

    /** SIRET numbers, never none. */
    List<String> require(String username, Role role) {
        var establishments = authorities.establishments(username, role);
        if (establishments.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return establishments;
    }

    void require(String username, Role role, String siret) {
        if (!authorities.establishments(username, role).contains(siret)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    enum Role {
        /** « Correspondant entreprise »: certifies colleagues. */
        CORRESPONDENT,
        /** « Gestionnaire des services en ligne »: gives them rights. */
        MANAGER
    }
}
