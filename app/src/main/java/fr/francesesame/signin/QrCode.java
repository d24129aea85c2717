package fr.francesesame.signin;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A QR code as the path of an SVG, one unit a module. */
record QrCode(int size, String path) {

    private static final int QUIET_ZONE = 2;

    static QrCode of(String text) {
        try {
            var bits = new QRCodeWriter()
                    .encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
            return new QrCode(
                    bits.getWidth(),
                    IntStream.range(0, bits.getHeight())
                            .mapToObj(row -> row(bits, row))
                            .collect(Collectors.joining()));
        } catch (WriterException tooLong) {
            throw new IllegalStateException(tooLong);
        }
    }

    private static String row(BitMatrix bits, int row) {
        return IntStream.range(0, bits.getWidth())
                .filter(column -> bits.get(column, row))
                .mapToObj(column -> "M" + column + " " + row + "h1v1h-1z")
                .collect(Collectors.joining());
    }
}
