package fr.francesesame.portal.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that people open in a spreadsheet: whatever stands in a cell, nothing is calculated. */
class SheetsTest {

    private static final List<String> CELLS = List.of("=1+1", "@SUM(A1)", "+33", "-1", "é ; \"à\"", "");

    @Test
    void aFrenchExcelReadsTheColumnsAndCalculatesNothing() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new CsvSheet(out)) {
            sheet.add(CELLS);
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\ufeff'=1+1;'@SUM(A1);'+33;'-1;\"é ; \"\"à\"\"\";\r\n");
    }

    @Test
    void aWorkbookHoldsTextOnly(@TempDir Path directory) throws IOException {
        var file = directory.resolve("suivi.xlsx");
        try (var sheet = new XlsxSheet(Files.newOutputStream(file), "Suivi")) {
            for (var row = 0; row < 1200; row++) {
                sheet.add(CELLS);
            }
        }
        try (var zip = new ZipFile(file.toFile())) {
            var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
            assertThat(new String(sheet.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("r=\"1200\"")
                    .doesNotContain("<f>");
        }
    }
}
