package fr.francesesame.insight.evidence;

import fr.francesesame.goods.checks.CheckSheet;
import fr.francesesame.portal.tracking.TimelineWords;
import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.Reference;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the PDF says of the checks. */
@Component
class CheckWords {

    private final CheckSheet sheet;
    private final TimelineWords words;

    CheckWords(CheckSheet sheet, TimelineWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    /** What became of each check; one that was not made says why. */
    List<Checked> of(Reference reference) {
        return sheet.checks(reference).stream()
                .map(check -> new Checked(
                        words.name("check", check.kind().name()),
                        result(check),
                        check.comment(),
                        check.found(),
                        check.on() == null ? null : words.day(check.on()),
                        check.raised()))
                .toList();
    }

    private String result(CheckSheet.Check check) {
        if (!check.required() && check.result() == CheckResult.NOT_DONE) {
            return words.name("tracking.check", "notRequired");
        }
        return check.undone() == null ? words.name("result", check.result().name()) : check.undone();
    }

    record Checked(
            String name,
            String result,
            @Nullable String finding,
            @Nullable String found,
            @Nullable String on,
            @Nullable String raised) {}
}
