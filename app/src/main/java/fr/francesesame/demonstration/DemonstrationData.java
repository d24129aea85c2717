package fr.francesesame.demonstration;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** Reads the tables of the demonstration: one line a company, an account, a kind of goods, a consignment. */
final class DemonstrationData {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private DemonstrationData() {}

    static List<CSVRecord> read(String file) {
        var resource = new ClassPathResource("demonstration/" + file);
        try (var text = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8);
                var table = FORMAT.parse(text)) {
            return table.getRecords();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
