package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.accounts.Scopes;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the list shows, whole, as a file. It is read page by page, so that neither memory nor a connection waits for whoever fetches it. */
@Controller
class ListExport {

    private static final int AT_A_TIME = 500;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Scopes scopes;
    private final FormalityList formalities;
    private final ListCells cells;
    private final Clock clock;

    ListExport(Scopes scopes, FormalityList formalities, ListCells cells, Clock clock) {
        this.scopes = scopes;
        this.formalities = formalities;
        this.cells = cells;
        this.clock = clock;
    }

    @GetMapping("/suivi/export.csv")
    void csv(Asked.Words words, HttpServletResponse answer) throws IOException {
        write(words, new CsvSheet(begin(answer, "text/csv;charset=UTF-8", "csv")));
    }

    @GetMapping("/suivi/export.xlsx")
    void xlsx(Asked.Words words, HttpServletResponse answer) throws IOException {
        write(words, new XlsxSheet(begin(answer, XLSX, "xlsx"), cells.title()));
    }

    private OutputStream begin(HttpServletResponse answer, String type, String kind) throws IOException {
        var name = "suivi-" + LocalDate.now(clock) + "." + kind;
        answer.setContentType(type);
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        return answer.getOutputStream();
    }

    /** What breaks off is not closed: a part that looks like the whole would be believed. */
    private void write(Asked.Words words, Sheet sheet) throws IOException {
        sheet.add(cells.heads());
        var asked = words.read();
        var scope = scopes.current();
        @Nullable Cursor place = null;
        do {
            var page = formalities.page(scope, asked, place, AT_A_TIME);
            for (var row : page.rows()) {
                sheet.add(cells.of(row));
            }
            place = Cursor.of(page.after(), null).orElse(null);
        } while (place != null);
        sheet.close();
    }
}
