package fr.francesesame.people.letters;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes an e-mail of an account, in text and in HTML. */
@Component
class LetterWriter {

    /** Days. */
    private static final int LONGEST_OF_ONE_USE = 7;

    private final ITemplateEngine templates;
    private final MessageSource sentences;
    private final String address;

    LetterWriter(ITemplateEngine templates, MessageSource sentences, @Value("${sesame.public-url}") String address) {
        this.templates = templates;
        this.sentences = sentences;
        this.address = address;
    }

    Written write(Letter letter, String token) {
        var context = new Context(Locale.FRENCH);
        var kind = letter.kind();
        context.setVariables(Map.of(
                "title",
                say(kind + ".title"),
                "body",
                say(kind + ".body", letter.subject()),
                "action",
                kind.hasLink() ? say(kind + ".action") : "",
                "link",
                kind.hasLink() ? address + kind.path() + "?jeton=" + token : "",
                "until",
                kind.hasLink() ? until(kind.lifetime()) : "",
                "help",
                say(kind + ".help", address)));
        return new Written(
                say("subject", say(kind + ".title")),
                templates.process("letters/letter.txt", context),
                templates.process("letters/letter", context));
    }

    /** A link that lives for days is followed again and again. */
    private String until(Duration lifetime) {
        return lifetime.toDays() > LONGEST_OF_ONE_USE
                ? say("until.days", lifetime.toDays())
                : say("until", lifetime.toHours());
    }

    private String say(String key, Object... facts) {
        return sentences.getMessage("letters." + key, facts, Locale.FRENCH);
    }

    record Written(String subject, String plain, String html) {}
}
