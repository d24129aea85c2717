package fr.francesesame.goods.simulation;

import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.goods.simulation.SimulationFaults.Fault;
import fr.francesesame.goods.simulation.SimulationRequest.Line;
import fr.francesesame.processes.Requirements.Goods;
import fr.francesesame.processes.Requirements.Question;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.Purpose;
import fr.francesesame.terms.Writing;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a question of a request, or says everything that is wrong with it at once. */
@Component
class SimulationReader {

    private static final int MOST_LINES = 500;
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final BorderPosts posts;
    private final Clock clock;
    private final GoodsReader goods;

    SimulationReader(BorderPosts posts, Clock clock, GoodsReader goods) {
        this.posts = posts;
        this.clock = clock;
        this.goods = goods;
    }

    Question read(SimulationRequest request) throws SimulationFaults {
        var faults = new ArrayList<Fault>();
        var lines = request.lines() == null ? List.<@Nullable Line>of() : request.lines();
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            faults.add(new Fault(null, "lines", "simulation.fault.lines"));
            throw new SimulationFaults(faults);
        }
        var post = post(request.bcp(), faults);
        var zone = posts.zoneOf(post);
        var arrival = arrival(request.eta(), zone, faults);
        var read = goods(lines, LocalDate.ofInstant(arrival == null ? clock.instant() : arrival, zone), faults);
        var purpose = purpose(request.purpose(), faults);
        if (!faults.isEmpty()) {
            throw new SimulationFaults(faults);
        }
        return new Question(read, post, purpose, clock.instant(), arrival);
    }

    private List<Goods> goods(List<@Nullable Line> lines, LocalDate day, List<Fault> faults) {
        var read = new ArrayList<Goods>();
        for (var number = 1; number <= lines.size(); number++) {
            read.add(goods.read(lines.get(number - 1), number, day, faults));
        }
        return read;
    }

    /** A word that the list of TRACES NT does not have is no purpose; {@code OTHER} itself is for a person to qualify. */
    private static Purpose purpose(@Nullable String code, List<Fault> faults) {
        if (code == null || code.isBlank()) {
            return Purpose.INTERNAL_MARKET;
        }
        var purpose = Purpose.ofCode(code);
        if (purpose == Purpose.OTHER && !code.strip().equalsIgnoreCase(Purpose.OTHER.name())) {
            faults.add(new Fault(null, "purpose", "simulation.fault.purpose"));
        }
        return purpose;
    }

    private @Nullable BorderPost post(@Nullable String code, List<Fault> faults) {
        if (Writing.isBlank(code)) {
            return null;
        }
        var post = new BorderPost(String.valueOf(code));
        if (posts.find(post).isEmpty()) {
            faults.add(new Fault(null, "bcp", "simulation.fault.bcp"));
        }
        return post;
    }

    /** With an offset, or as a browser's field gives it: by the clock of the post. */
    private static @Nullable Instant arrival(@Nullable String eta, ZoneId zone, List<Fault> faults) {
        var text = Writing.withoutBlanks(eta);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return within(OffsetDateTime.parse(text).toInstant(), faults);
        } catch (DateTimeParseException withoutOffset) {
            return local(text, zone, faults);
        }
    }

    private static @Nullable Instant local(String text, ZoneId zone, List<Fault> faults) {
        try {
            return within(LocalDateTime.parse(text).atZone(zone).toInstant(), faults);
        } catch (DateTimeParseException noTime) {
            faults.add(new Fault(null, "eta", "simulation.fault.eta"));
            return null;
        }
    }

    private static @Nullable Instant within(Instant arrival, List<Fault> faults) {
        if (arrival.isAfter(EARLIEST) && arrival.isBefore(LATEST)) {
            return arrival;
        }
        faults.add(new Fault(null, "eta", "simulation.fault.eta"));
        return null;
    }
}
