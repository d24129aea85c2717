package fr.francesesame.portal.forecasts;

import static java.time.ZoneOffset.UTC;

import fr.francesesame.terms.FormalityType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came of forecasts: judged once the goods left, or once nine of ten should have. Those of goods that were not released are told, not judged. */
@Repository
class Accuracies {

    private static final String JUDGED =
            """
            select bcp, type, count(*) filter (where not ended) as judged,
                count(*) filter (where left_at <= median_at) as by_median,
                count(*) filter (where left_at <= ninety_at) as by_ninety,
                count(*) filter (where ended) as aside
            from forecast_passage
            where made_at > ? and median_at is not null and ninety_at is not null
                and (ended or left_at is not null or ninety_at < ?)
            group by grouping sets ((bcp), (type), ()) order by judged desc, bcp, type""";

    private final JdbcClient jdbc;

    Accuracies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of forecasts made since then, as a whole, by post and by formality. */
    List<Accuracy> since(Instant from, Instant now) {
        return jdbc.sql(JUDGED)
                .params(from.atOffset(UTC), now.atOffset(UTC))
                .query((row, n) -> {
                    var type = row.getString("type");
                    return new Accuracy(
                            row.getString("bcp"),
                            type == null ? null : FormalityType.valueOf(type),
                            row.getInt("judged"),
                            row.getInt("by_median"),
                            row.getInt("by_ninety"),
                            row.getInt("aside"));
                })
                .list();
    }

    /**
     * {@code post}: empty for formalities that name none, null where it is of all; {@code type} alike; {@code byMedian}, {@code byNinety}:
     * how many of the judged ones had left by the hour that was told; {@code aside}: how many were not released.
     */
    record Accuracy(
            @Nullable String post, @Nullable FormalityType type, int judged, int byMedian, int byNinety, int aside) {

        boolean isWhole() {
            return post == null && type == null;
        }

        public long percentByMedian() {
            return Math.round(100.0 * byMedian / judged);
        }

        public long percentByNinety() {
            return Math.round(100.0 * byNinety / judged);
        }
    }
}
