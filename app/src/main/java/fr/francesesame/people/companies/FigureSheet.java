package fr.francesesame.people.companies;

import fr.francesesame.foundation.accounts.OperatorFigures.Month;
import fr.francesesame.portal.tracking.CsvSheet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The figures of a company as a table that a French Excel opens. */
@Component
class FigureSheet {

    private static final List<String> COLUMNS = List.of("month", "lots", "refused", "late", "median", "noShows");

    private final MessageSource sentences;

    FigureSheet(MessageSource sentences) {
        this.sentences = sentences;
    }

    void write(List<Month> months, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"chiffres.csv\"");
        try (var sheet = new CsvSheet(response.getOutputStream())) {
            sheet.add(COLUMNS.stream().map(this::name).toList());
            for (var month : months) {
                sheet.add(cells(month));
            }
        }
    }

    private String name(String column) {
        return Objects.requireNonNull(sentences.getMessage("companies.figures." + column, null, Locale.FRENCH));
    }

    private static List<String> cells(Month month) {
        return Stream.of(
                        month.month(),
                        month.lots(),
                        month.refused(),
                        month.late(),
                        Objects.requireNonNullElse(month.medianHours(), ""),
                        month.noShows())
                .map(String::valueOf)
                .toList();
    }
}
