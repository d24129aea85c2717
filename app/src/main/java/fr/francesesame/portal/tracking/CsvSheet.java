package fr.francesesame.portal.tracking;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** As a French Excel opens it: semicolons, UTF-8 with its mark; a cell that a spreadsheet would take for a formula begins with an apostrophe. */
public final class CsvSheet implements Sheet {

    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n]");

    private final CSVPrinter printer;

    public CsvSheet(OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write('\ufeff');
        this.printer = new CSVPrinter(text, FORMAT);
    }

    @Override
    public void add(List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(CsvSheet::harmless).toList());
    }

    static String harmless(String cell) {
        return FORMULA.matcher(cell).find() ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
