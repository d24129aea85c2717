package fr.francesesame.portal.documents;

import java.io.InputStream;

/** Looks for harm in a content. */
interface VirusScanner {

    Verdict scan(InputStream content);

    /** {@code signature}: what was found, empty otherwise. */
    record Verdict(Outcome outcome, String signature) {

        static final Verdict CLEAN = new Verdict(Outcome.CLEAN, "");
        static final Verdict SILENT = new Verdict(Outcome.SILENT, "");

        static Verdict found(String signature) {
            return new Verdict(Outcome.FOUND, signature);
        }
    }

    enum Outcome {
        CLEAN,
        FOUND,
        /** It could not be asked, or did not say. */
        SILENT
    }
}
