package fr.francesesame.goods.checks;

import fr.francesesame.terms.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What an operator may ask for at the present step, beside giving observations. */
public interface OperatorRequests {

    /** What can be asked for now. */
    Optional<Kind> open(Reference reference);

    /** Keeps the request and tells the process; false where that can no longer be asked for. */
    boolean make(Reference reference, Kind kind, String text, String username);

    List<Request> of(Reference reference);

    enum Kind {
        /** Sorting, relabelling or another use of goods that do not conform (Reg. (EU) 2023/2430 art 10(3)). */
        PUTTING_RIGHT,
        /** A second expert opinion on an ordered measure (Reg. (EU) 2017/625 art 69(3)). */
        SECOND_OPINION
    }

    record Request(Kind kind, Instant at, String username, String text) {}
}
