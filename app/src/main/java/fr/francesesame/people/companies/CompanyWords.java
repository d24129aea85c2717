package fr.francesesame.people.companies;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The codes in a line of the history as French words. Templates use it as {@code @companyWords}. */
@Component("companyWords")
class CompanyWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final MessageSource messages;

    CompanyWords(MessageSource messages) {
        this.messages = messages;
    }

    public String detail(@Nullable String detail) {
        return detail == null
                ? ""
                : Arrays.stream(detail.split(" ")).map(this::word).collect(Collectors.joining(" "));
    }

    private String word(String word) {
        if (word.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return DAY.format(LocalDate.parse(word));
        }
        for (var list :
                new String[] {"companies.service.", "companies.group.", "companies.type.", "companies.contact.purpose."
                }) {
            var known = word.matches("[A-Z_]+") ? messages.getMessage(list + word, null, null, Locale.FRENCH) : null;
            if (known != null) {
                return known + " ·";
            }
        }
        return word;
    }
}
