package fr.francesesame.foundation.platform;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** A QR code as one SVG path on a grid of {@code size} modules, sharp on paper whatever its width. */
public record QrCode(int size, String path) {

    private static final int QUIET = 4;

    /**
     * Readable with a fold or a stain on it (level M, 15 %).
     *
     * @throws IllegalArgumentException where the text is longer than a code can hold
     */
    public static QrCode of(String text) {
        try {
            var modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            return new QrCode(modules.getWidth(), path(modules));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code", tooLong);
        }
    }

    /** With the white margin that readers need. */
    public String viewBox() {
        return "%d %d %d %d".formatted(-QUIET, -QUIET, size + 2 * QUIET, size + 2 * QUIET);
    }

    private static String path(ByteMatrix modules) {
        var path = new StringBuilder();
        for (var y = 0; y < modules.getHeight(); y++) {
            for (var x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
