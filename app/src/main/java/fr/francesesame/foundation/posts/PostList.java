package fr.francesesame.foundation.posts;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings the published list of posts, and where they lie, into the database; what is already there stays as it stands there. */
@Component
class PostList {

    private static final String AIRPORT = "A";
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final JdbcClient database;

    PostList(JdbcClient database) {
        this.database = database;
    }

    @PostConstruct
    void load() throws IOException {
        each("posts/bcp_fr_feed_2020.csv", this::add);
        each("posts/positions.csv", this::place);
    }

    private static void each(String list, Consumer<CSVRecord> work) throws IOException {
        var file = new ClassPathResource(list);
        try (var text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                var lines = FORMAT.parse(text)) {
            lines.forEach(work);
        }
    }

    private void place(CSVRecord position) {
        database.sql("update border_post set latitude = ?, longitude = ? where code = ? and latitude is null")
                .params(
                        new BigDecimal(position.get("latitude")),
                        new BigDecimal(position.get("longitude")),
                        position.get("traces_code"))
                .update();
    }

    private void add(CSVRecord post) {
        var transport = post.get("transport");
        database.sql(
                        """
                        insert into border_post (code, name, transport, territory, accepts_shorter_notice)
                        values (:code, :name, :transport, :territory, :shorter) on conflict do nothing""")
                .param("code", post.get("traces_code"))
                .param("name", post.get("name"))
                .param("transport", transport)
                .param("territory", post.get("territory"))
                .param("shorter", AIRPORT.equals(transport))
                .update();
    }
}
