package fr.francesesame.simulation;

import fr.francesesame.posts.BorderPosts;
import fr.francesesame.processes.Requirements.Goods;
import fr.francesesame.processes.Requirements.Question;
import fr.francesesame.simulation.SimulationFaults.Fault;
import fr.francesesame.simulation.SimulationRequest.Line;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.Purpose;
import fr.francesesame.terms.Writing;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a question of a request, or says everything that is wrong with it at once. */
@Component
class SimulationReader {

    private static final Set<String> USES = Set.of("food", "feed", "processing", "private", "sample");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> OWN_COUNTRIES = Set.of("XI", "XK", "IC");
    private static final int MOST_LINES = 500;

    private final BorderPosts posts;
    private final Clock clock;

    SimulationReader(BorderPosts posts, Clock clock) {
        this.posts = posts;
        this.clock = clock;
    }

    Question read(SimulationRequest request) throws SimulationFaults {
        var faults = new ArrayList<Fault>();
        var lines = request.lines() == null ? List.<@Nullable Line>of() : request.lines();
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw new SimulationFaults(List.of(new Fault("lines", "simulation.fault.lines")));
        }
        var goods = new ArrayList<Goods>();
        for (var number = 1; number <= lines.size(); number++) {
            goods.add(goods(lines.get(number - 1), number, faults));
        }
        var post = post(request.bcp(), faults);
        var arrival = arrival(request.eta(), posts.zoneOf(post), faults);
        var purpose = purpose(request.purpose(), faults);
        if (!faults.isEmpty()) {
            throw new SimulationFaults(faults);
        }
        return new Question(goods, post, purpose, clock.instant(), arrival);
    }

    private static Goods goods(@Nullable Line asked, int number, List<Fault> faults) {
        var line = asked == null ? new Line(null, null, null, null, null) : asked;
        var field = "lines[" + (number - 1) + "].";
        var cn = Writing.withoutBlanks(line.cn()).replace(".", "");
        if (!cn.matches("[0-9]{1,12}")) {
            faults.add(new Fault(field + "cn", "simulation.fault.cn"));
        }
        var origin = Writing.code(line.origin());
        if (!COUNTRIES.contains(origin) && !OWN_COUNTRIES.contains(origin)) {
            faults.add(new Fault(field + "origin", "simulation.fault.origin"));
        }
        var use =
                line.use() == null || line.use().isBlank() ? "food" : line.use().strip();
        if (!USES.contains(use)) {
            faults.add(new Fault(field + "use", "simulation.fault.use"));
        }
        if (line.weightKg() != null && line.weightKg().compareTo(BigDecimal.ZERO) < 0) {
            faults.add(new Fault(field + "weightKg", "simulation.fault.weight"));
        }
        return new Goods(
                number, cn, null, null, null, origin, Boolean.TRUE.equals(line.organic()), use, line.weightKg());
    }

    /** A word that the list of TRACES NT does not have is no purpose; {@code OTHER} itself is for a person to qualify. */
    private static Purpose purpose(@Nullable String code, List<Fault> faults) {
        if (code == null || code.isBlank()) {
            return Purpose.INTERNAL_MARKET;
        }
        var purpose = Purpose.ofCode(code);
        if (purpose == Purpose.OTHER && !code.strip().equalsIgnoreCase(Purpose.OTHER.name())) {
            faults.add(new Fault("purpose", "simulation.fault.purpose"));
        }
        return purpose;
    }

    private static @Nullable BorderPost post(@Nullable String code, List<Fault> faults) {
        var text = Writing.code(code);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[A-Z]{5}\\d[A-Z0-9-]{0,10}")) {
            faults.add(new Fault("bcp", "simulation.fault.bcp"));
            return null;
        }
        return new BorderPost(text);
    }

    /** With an offset, or as a browser's field gives it: by the clock of the post. */
    private static @Nullable Instant arrival(@Nullable String eta, ZoneId zone, List<Fault> faults) {
        var text = plain(eta);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException withoutOffset) {
            return local(text, zone, faults);
        }
    }

    private static @Nullable Instant local(String text, ZoneId zone, List<Fault> faults) {
        try {
            return LocalDateTime.parse(text).atZone(zone).toInstant();
        } catch (DateTimeParseException noTime) {
            faults.add(new Fault("eta", "simulation.fault.eta"));
            return null;
        }
    }

    private static String plain(@Nullable String text) {
        return Writing.withoutBlanks(text);
    }
}
