package fr.francesesame.demonstration;

/** Writes a consignment in the form of its type. */
final class SampleWriter {

    private SampleWriter() {}

    static String write(SampleChed sample) {
        return sample.type().isChed() ? ChedWriter.write(sample) : JsonWriter.write(sample);
    }
}
