package fr.francesesame.uploads;

import java.util.Arrays;
import java.util.Optional;

/** The types that are taken, by the bytes with which their content begins. */
enum FileType {
    PDF("application/pdf", "pdf", 0x25, 0x50, 0x44, 0x46, 0x2d),
    JPEG("image/jpeg", "jpg", 0xff, 0xd8, 0xff),
    PNG("image/png", "png", 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

    private final String mediaType;
    private final String extension;
    private final int[] beginning;

    FileType(String mediaType, String extension, int... beginning) {
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
        if (content.length < beginning.length) {
            return false;
        }
        for (var place = 0; place < beginning.length; place++) {
            if ((content[place] & 0xff) != beginning[place]) {
                return false;
            }
        }
        return true;
    }
}
