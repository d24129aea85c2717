package fr.francesesame.foundation.uploads;

import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a telephone was held: Exif's orientation 1 to 8 (CIPA DC-008, tag 0x0112). */
record Orientation(int value) {

    static final Orientation UPRIGHT = new Orientation(1);
    private static final int APPLICATION_DATA = 0xffe1;
    private static final int SCAN = 0xffda;
    private static final int TAG = 0x0112;
    private static final long EXIF = 0x457869660000L;

    /** Upright where the file does not say, or says it in a way that cannot be read. */
    static Orientation of(byte[] jpeg) {
        var file = ByteBuffer.wrap(jpeg);
        var at = 2;
        while (at + 4 <= jpeg.length) {
            var marker = file.getShort(at) & 0xffff;
            var length = file.getShort(at + 2) & 0xffff;
            if (marker == SCAN || length < 2) {
                return UPRIGHT;
            }
            if (marker == APPLICATION_DATA && at + 2 + length <= jpeg.length && isExif(file, at + 4, length)) {
                return read(file.slice(at + 10, length - 8));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static boolean isExif(ByteBuffer file, int at, int length) {
        return length >= 16 && file.getLong(at) >>> 16 == EXIF;
    }

    private static Orientation read(ByteBuffer exif) {
        exif.order(exif.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = exif.getInt(4);
        if (directory < 8 || directory + 2 > exif.limit()) {
            return UPRIGHT;
        }
        var entries = exif.getShort(directory) & 0xffff;
        for (var entry = directory + 2; entries > 0 && entry + 12 <= exif.limit(); entries--, entry += 12) {
            if ((exif.getShort(entry) & 0xffff) == TAG) {
                var value = exif.getShort(entry + 8) & 0xffff;
                return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** The picture turned upright, its longer side no longer than that. */
    BufferedImage drawn(BufferedImage picture, int longest, boolean transparent) {
        var scale = Math.min(1.0, (double) longest / Math.max(picture.getWidth(), picture.getHeight()));
        var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var drawn = new BufferedImage(
                isTurned() ? height : width,
                isTurned() ? width : height,
                transparent && picture.getColorModel().hasAlpha()
                        ? BufferedImage.TYPE_INT_ARGB
                        : BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.transform(turn(width, height));
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private boolean isTurned() {
        return value >= 5;
    }

    private AffineTransform turn(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
