package fr.francesesame.portal.tracking;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet of a workbook; every cell is text, so that nothing in it is calculated. */
final class XlsxSheet implements Sheet {

    private static final int KEPT = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxSheet(OutputStream out, String name) {
        this.workbook = new Workbook(out, "Sesame", null);
        this.sheet = workbook.newWorksheet(name);
    }

    @Override
    public void add(List<String> cells) throws IOException {
        for (var column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
        row++;
        if (row % KEPT == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
