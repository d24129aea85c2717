package fr.francesesame.people.companies;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives and ends rights, each with its line in the history or not at all. */
@Service
class RightService {

    private final Rights rights;

    RightService(Rights rights) {
        this.rights = rights;
    }

    @Transactional
    void grant(List<Link> links, ServiceGroup group, LocalDate from, @Nullable LocalDate until, String by) {
        links.forEach(link -> rights.grant(link, group, from, until, by));
    }

    @Transactional
    boolean end(long id, List<String> sirets, String by) {
        return rights.end(id, sirets, by);
    }
}
