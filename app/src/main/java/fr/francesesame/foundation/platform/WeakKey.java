package fr.francesesame.foundation.platform;

import java.util.stream.IntStream;

/** Whether a key was plainly not drawn: few different bytes, steps that repeat (1, 2, 3 …), a block that repeats. */
final class WeakKey {

    /** Of 32 bytes that were drawn hardly ever fewer than 24 differ. */
    private static final int DIFFERENT = 12;

    private static final int DIFFERENT_STEPS = 8;

    private WeakKey() {}

    static boolean is(byte[] key) {
        return IntStream.range(0, key.length).map(i -> key[i]).distinct().count() < DIFFERENT
                || steps(key).distinct().count() < DIFFERENT_STEPS
                || IntStream.rangeClosed(1, key.length / 2).anyMatch(length -> repeats(key, length));
    }

    private static IntStream steps(byte[] key) {
        return IntStream.range(1, key.length).map(i -> (key[i] - key[i - 1]) & 0xff);
    }

    private static boolean repeats(byte[] key, int length) {
        return IntStream.range(length, key.length).allMatch(i -> key[i] == key[i - length]);
    }
}
