package fr.francesesame.foundation.platform;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.function.SingletonSupplier;

/** The TrueType fonts installed on this machine that a document may carry, looked through once, when a letter first asks for it. */
class MachineFonts {

    private static final Logger log = LoggerFactory.getLogger(MachineFonts.class);

    /** Rights of embedding (OpenType, table OS/2): restricted, no subset, bitmaps only. */
    private static final int NOT_TO_BE_CARRIED = 0x0002 | 0x0100 | 0x0200;

    private static final Pattern ODD =
            Pattern.compile("bold|oblique|italic|mono|condensed|narrow|light", Pattern.CASE_INSENSITIVE);

    private final Supplier<List<Font>> fonts = SingletonSupplier.of(MachineFonts::installed);

    /** A font with that letter; empty where the machine has none. */
    Optional<File> writing(int letter) {
        return fonts.get().stream()
                .filter(font -> font.letters.getGlyphId(letter) > 0)
                .map(Font::file)
                .findFirst();
    }

    private static List<Font> installed() {
        return new FontFileFinder()
                .find().stream()
                        .filter(uri -> uri.getPath().toLowerCase(Locale.ROOT).endsWith(".ttf"))
                        .sorted(Comparator.comparing(MachineFonts::isOdd).thenComparing(Comparator.naturalOrder()))
                        .flatMap(MachineFonts::read)
                        .toList();
    }

    /** A plain face is taken before one that leans, is bold, or is narrow. */
    private static boolean isOdd(URI uri) {
        return ODD.matcher(uri.getPath()).find();
    }

    private static Stream<Font> read(URI uri) {
        var file = new File(uri);
        try (var font = new TTFParser().parse(new RandomAccessReadBufferedFile(file))) {
            return mayBeCarried(font) ? Stream.of(new Font(file, font.getUnicodeCmapLookup())) : Stream.empty();
        } catch (IOException | RuntimeException broken) { // whatever the parser says of a file that is no sound font
            log.debug("font left aside: {}", file, broken);
            return Stream.empty();
        }
    }

    private static boolean mayBeCarried(TrueTypeFont font) throws IOException {
        var rights = font.getOS2Windows();
        return rights != null
                && (rights.getFsType() & NOT_TO_BE_CARRIED) == 0
                && font.getTableMap().containsKey("glyf");
    }

    private record Font(File file, CmapLookup letters) {}
}
