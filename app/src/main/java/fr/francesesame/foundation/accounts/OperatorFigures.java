package fr.francesesame.foundation.accounts;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the lots of an operator came to, month by month. The wing that reckons stands above those who show it. */
public interface OperatorFigures {

    /** Of the lots that one of these EORI and SIRET numbers stands in: the last twelve months, the current one first. */
    List<Month> lastYear(Collection<String> identifiers);

    /**
     * {@code lots}: consignments notified in that month of Paris; {@code refused} of them in whole or in part; {@code late}: notified less than a
     * day before their arrival; {@code medianHours} from arrival, or notification where that came later, to the end, null where none has ended;
     * {@code noShows}: times that goods were not presented at their appointment.
     */
    record Month(YearMonth month, int lots, int refused, int late, @Nullable Integer medianHours, int noShows) {}
}
