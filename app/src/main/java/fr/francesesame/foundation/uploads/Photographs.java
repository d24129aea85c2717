package fr.francesesame.foundation.uploads;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.springframework.stereotype.Component;

/**
 * Draws an image anew, upright and no larger than a screen shows: place, device and hour of the photograph, and whatever else was
 * hidden in the file, are gone. One at a time, so that large pictures of many people do not fill the memory.
 */
@Component
class Photographs {

    private static final int LONGEST_SIDE = 2560;
    private static final long MOST_PIXELS = 120_000_000L;

    synchronized Optional<byte[]> redrawn(byte[] content, FileType type) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReadersByFormatName(type.extension());
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return Optional.of(written(upright(picture(reader), content, type), type));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    /** The same of a file on disk; the one picture at a time is the one that is in memory. */
    synchronized Optional<byte[]> redrawn(Path file, FileType type) throws IOException {
        return redrawn(Files.readAllBytes(file), type);
    }

    /** Read with fewer dots where there are many, so that a small file cannot unfold into the whole memory. */
    private static BufferedImage picture(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new IOException("too many pixels");
        }
        var reading = reader.getDefaultReadParam();
        var step = Math.max(1, Math.max(width, height) / LONGEST_SIDE);
        reading.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, reading);
    }

    private static BufferedImage upright(BufferedImage picture, byte[] content, FileType type) {
        var turned = type == FileType.JPEG ? Orientation.of(content) : Orientation.UPRIGHT;
        return turned.drawn(picture, LONGEST_SIDE, type == FileType.PNG);
    }

    private static byte[] written(BufferedImage picture, FileType type) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, type.extension(), bytes);
        return bytes.toByteArray();
    }
}
