package fr.francesesame.goods.law;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.decisions.CombinedNomenclature;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A code that has ended is named with the codes that took its goods over: no row of the law falls silent with a new year. */
class CodesOfTheLawTest {

    private static final int YEAR = 2026;
    private static final int SHORTEST = 4;
    private static final String CODE = "cn_prefix";

    /** Live animals of fairgrounds: of what that code became, only travelling circuses and menageries (9508 10) have any. */
    private static final Set<String> GONE = Set.of("95089000");

    private static final CombinedNomenclature NOMENCLATURE = CombinedNomenclature.shipped();

    static Resource[] files() throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath*:law/*/*.csv");
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatBecameOfACodeIsNamedToo(Resource file) throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var csv = CSVParser.parse(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8), format)) {
            var codes = csv.stream()
                    .filter(row -> row.isMapped(CODE) && row.get(CODE).length() >= SHORTEST)
                    .map(row -> row.get(CODE))
                    .filter(code -> !GONE.contains(code))
                    .collect(Collectors.toSet());
            assertThat(codes)
                    .allSatisfy(code -> assertThat(NOMENCLATURE.of(code, YEAR).after())
                            .allMatch(next -> codes.stream().anyMatch(next::startsWith)));
        }
    }
}
