package fr.francesesame.demonstration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.francesesame.demonstration.SampleChed.Line;
import fr.francesesame.demonstration.SampleChed.Party;
import fr.francesesame.terms.TracesStatus;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes certificates of inspection and requests for conformity as docs/interfaces give them. */
final class JsonWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, String> MODES = Map.of("SEA", "1", "ROAD", "3", "AIR", "4");

    private JsonWriter() {}

    static String write(SampleChed sample) {
        Map<String, @Nullable Object> certificate = new LinkedHashMap<>();
        certificate.put("reference", sample.reference());
        certificate.put(
                "status", TracesStatus.ofCode(sample.status()).map(Enum::name).orElse(sample.status()));
        certificate.put("updatedAt", time(sample.updated()));
        certificate.put("issuedAt", time(sample.declared()));
        certificate.put("declaredAt", time(sample.declared()));
        certificate.put("arrival", time(sample.arrival()));
        certificate.put("post", sample.post());
        certificate.put("purpose", sample.purpose());
        certificate.put("dispatchCountry", sample.origin());
        certificate.put("parties", parties(sample));
        certificate.put("transport", Map.of("mode", MODES.getOrDefault(sample.mode(), "1")));
        certificate.put(
                "containers",
                sample.containerNumbers().stream()
                        .map(number -> Map.of("number", number))
                        .toList());
        certificate.put(
                "goods",
                IntStream.range(0, sample.lines().size())
                        .mapToObj(line -> goods(sample, line))
                        .toList());
        certificate.put("selected", sample.selected());
        var linked = sample.linked();
        certificate.put("linked", linked == null ? List.of() : List.of(linked));
        return text(certificate);
    }

    private static List<Map<String, @Nullable Object>> parties(SampleChed sample) {
        var exporter = party("EXPORTER", new Party(null, sample.exporter()), sample.origin());
        var importer = party("IMPORTER", sample.importer(), "FR");
        var agent = sample.agent();
        return agent == null
                ? List.of(exporter, importer)
                : List.of(exporter, importer, party("REPRESENTATIVE", agent, "FR"));
    }

    private static Map<String, @Nullable Object> party(String role, Party party, String country) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        written.put("role", role);
        written.put("name", party.name());
        written.put("country", country);
        written.put("eori", party.eori());
        return written;
    }

    private static Map<String, Object> goods(SampleChed sample, int number) {
        Line line = sample.lines().get(number);
        return Map.of(
                "line", number + 1,
                "cn", line.cn(),
                "name", line.name(),
                "description", sample.type() == SampleType.COI ? "biologique" : "catégorie I",
                "origin", line.origin(),
                "use", "food",
                "netWeightKg", line.weight(),
                "packages", line.packages(),
                "packaging", line.packaging());
    }

    private static String time(Instant instant) {
        return instant.atZone(ChedWriter.PARIS).toOffsetDateTime().toString();
    }

    private static String text(Object certificate) {
        try {
            return JSON.writeValueAsString(certificate);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
