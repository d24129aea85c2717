package fr.francesesame.goods.law;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One version of one file, as its bytes say. */
record LawText(LawFile file, LocalDate validFrom, byte[] bytes) {

    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The lines, each checked; one that makes no sense is an {@link UnreadableLaw} for the whole file. */
    List<List<String>> lines() {
        try (var csv = CSVParser.parse(new StringReader(text()), CSVFormat.DEFAULT)) {
            var records = csv.getRecords();
            if (records.isEmpty() || !records.get(0).toList().equals(file.header())) {
                throw new UnreadableLaw("law.fault.header", String.join(",", file.header()));
            }
            var lines = records.stream().skip(1).map(this::line).toList();
            refuseRepeated(lines);
            return lines;
        } catch (IOException | UncheckedIOException | IllegalStateException unreadable) {
            throw new UnreadableLaw("law.fault.csv");
        }
    }

    private List<String> line(CSVRecord csv) {
        var cells = csv.toList();
        var number = String.valueOf(csv.getRecordNumber());
        if (cells.size() != file.header().size()) {
            throw new UnreadableLaw(
                    "law.fault.cells",
                    number,
                    String.valueOf(cells.size()),
                    String.valueOf(file.header().size()));
        }
        try {
            file.read(cells);
        } catch (IllegalArgumentException senseless) {
            throw new UnreadableLaw("law.fault.line", number, String.join(",", cells));
        }
        return cells;
    }

    /** Of two rows for the same thing, nobody could say which one holds. */
    private void refuseRepeated(List<List<String>> lines) {
        var known = new HashSet<String>();
        lines.stream()
                .filter(line -> file.isKeyed() && !known.add(line.get(0)))
                .findFirst()
                .ifPresent(line -> {
                    throw new UnreadableLaw("law.fault.repeated", line.get(0));
                });
    }

    /** A file of another encoding would be read with other letters than it was written. */
    private String text() {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new UnreadableLaw("law.fault.csv");
            }
            return text.replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException otherEncoding) {
            throw new UnreadableLaw("law.fault.encoding");
        }
    }
}
