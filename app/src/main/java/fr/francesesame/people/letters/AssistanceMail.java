package fr.francesesame.people.letters;

import fr.francesesame.portal.assistance.HelpLetters;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** E-mails to whoever asks for assistance without an account; their links are followed as often as one likes. */
@Component
class AssistanceMail implements HelpLetters {

    private final Letters letters;
    private final Links links;

    AssistanceMail(Letters letters, Links links) {
        this.letters = letters;
        this.links = links;
    }

    @Override
    public void post(About about, String request, String address) {
        letters.post(kind(about), request, address);
    }

    @Override
    public Optional<String> request(String token) {
        return Stream.of(About.values())
                .flatMap(about -> links.find(kind(about), token).stream())
                .map(Links.Link::subject)
                .findFirst();
    }

    private static LetterKind kind(About about) {
        return switch (about) {
            case RECEIVED -> LetterKind.ASSISTANCE_RECEIVED;
            case ASKED -> LetterKind.ASSISTANCE_ASKED;
            case ANSWERED -> LetterKind.ASSISTANCE_ANSWERED;
            case CLOSED -> LetterKind.ASSISTANCE_CLOSED;
        };
    }
}
