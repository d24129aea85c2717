package fr.francesesame.foundation.uploads;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The types that are taken, by the bytes with which their content begins. */
enum FileType {
    PDF("application/pdf", "pdf", "255044462d"),
    JPEG("image/jpeg", "jpg", "ffd8ff"),
    PNG("image/png", "png", "89504e470d0a1a0a");

    private final String mediaType;
    private final String extension;
    private final String beginning;

    FileType(String mediaType, String extension, String beginning) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.beginning = beginning;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    static Optional<FileType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        var length = beginning.length() / 2;
        return content.length >= length
                && HexFormat.of().formatHex(content, 0, length).equals(beginning);
    }
}
