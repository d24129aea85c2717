package fr.francesesame.goods.intake;

import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.goods.consignments.FirstService;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.FormalityType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whose a message is that could not be taken in, by what can be read of it all the same. */
@Component
class Attribution {

    private static final Pattern REFERENCE =
            Pattern.compile("CHED(A|PP|P|D)\\.[A-Z]{2}\\.\\d{4}\\.\\d{7}", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTED =
            Pattern.compile("ContentCode[^>]{0,80}>\\s*(A|PP|P|D)\\s*<.{0,400}?CHED_TYPE", Pattern.DOTALL);
    private static final Pattern UNLOADING =
            Pattern.compile("UnloadingBaseportSPSLocation.{0,4000}?UnloadingBaseportSPSLocation", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile(">([^<>]{2,80})<");
    private static final Pattern AUTHORITY = Pattern.compile("authority_activity_id[^>]{0,80}>([^<>]{2,80})<");
    private static final Pattern JSON_POST = Pattern.compile("\"(?:post|releasePoint)\"\\s*:\\s*\"([^\"]{2,80})\"");
    private static final int LONGEST = 1024 * 1024;

    private final BorderPosts posts;

    Attribution(BorderPosts posts) {
        this.posts = posts;
    }

    /** Empty where the message does not tell. */
    record Place(Optional<ControlService> service, Optional<BorderPost> post) {}

    Place of(ReceivedMessage message) {
        var whole = MessageText.read(message.raw());
        var text = whole.substring(0, Math.min(LONGEST, whole.length()));
        return message.kind() == MessageKind.CHED
                ? new Place(chedService(text), posts.recognise(chedPosts(text)))
                : new Place(Optional.of(ControlService.DGDDI), posts.recognise(found(JSON_POST, text)));
    }

    private static Optional<ControlService> chedService(String text) {
        return Stream.of(REFERENCE, NOTED)
                .flatMap(pattern -> found(pattern, text).stream().limit(1))
                .map(code -> FirstService.of(FormalityType.ofChed(code.toUpperCase(Locale.ROOT))))
                .findFirst();
    }

    private static List<String> chedPosts(String text) {
        var unloading = UNLOADING.matcher(text);
        var written = unloading.find() ? found(TEXT, unloading.group()) : List.<String>of();
        return written.isEmpty() ? found(AUTHORITY, text) : written;
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(hit -> hit.group(1))
                .limit(20)
                .toList();
    }
}
