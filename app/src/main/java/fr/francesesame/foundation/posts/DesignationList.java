package fr.francesesame.foundation.posts;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings the list of designations into the database, each line once; what supervisors settled since stands after it and holds. */
@Component
class DesignationList {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final JdbcClient database;

    DesignationList(JdbcClient database) {
        this.database = database;
    }

    @PostConstruct
    void load() throws IOException {
        var file = new ClassPathResource("posts/designations.csv");
        try (var text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                var designations = FORMAT.parse(text)) {
            designations.forEach(this::add);
        }
    }

    private void add(CSVRecord designation) {
        database.sql(
                        """
                        insert into post_designation (bcp, designation, source, invented)
                        values (:bcp, :designation, :source, :invented) on conflict do nothing""")
                .param("bcp", designation.get("traces_code"))
                .param("designation", designation.get("designation"))
                .param("source", designation.get("source"))
                .param("invented", Boolean.valueOf(designation.get("invented")))
                .update();
    }
}
