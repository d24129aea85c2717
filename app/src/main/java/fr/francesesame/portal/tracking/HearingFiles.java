package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.uploads.RefusedFile;
import fr.francesesame.foundation.uploads.UploadGuard;
import fr.francesesame.goods.checks.Hearings;
import fr.francesesame.terms.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes an operator's documents in, each for itself: one that is refused takes no other with it. */
@Component
class HearingFiles {

    private final UploadGuard guard;
    private final Hearings hearings;
    private final MessageSource sentences;

    HearingFiles(UploadGuard guard, Hearings hearings, MessageSource sentences) {
        this.guard = guard;
        this.hearings = hearings;
        this.sentences = sentences;
    }

    Taken join(Reference reference, List<MultipartFile> files, String person) {
        var faults = new ArrayList<String>();
        var joined = 0;
        for (var file : files) {
            if (!isNone(file)) {
                joined += join(reference, file, person, faults) ? 1 : 0;
            }
        }
        return new Taken(joined, faults);
    }

    private boolean join(Reference reference, MultipartFile file, String person, List<String> faults) {
        try {
            var clean = guard.accept(file);
            var kept = hearings.join(reference, clean, person);
            if (!kept) {
                faults.add(say("uploads.fault.tooMany", clean.name()));
            }
            return kept;
        } catch (RefusedFile unfit) {
            faults.add(say(unfit.sentence(), unfit.name()));
            return false;
        }
    }

    /** What a browser sends where nothing was chosen. */
    private static boolean isNone(MultipartFile file) {
        var name = file.getOriginalFilename();
        return file.isEmpty() && (name == null || name.isBlank());
    }

    private String say(String sentence, String name) {
        return sentences.getMessage(sentence, new Object[] {name}, Locale.FRENCH);
    }

    /** How many are kept, and why others are not. */
    record Taken(int joined, List<String> faults) {}
}
